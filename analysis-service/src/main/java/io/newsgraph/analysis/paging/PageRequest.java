package io.newsgraph.analysis.paging;

import java.util.Optional;
import java.util.UUID;

/**
 * Which items of a list a client wants: so many after a place, or so many before one.
 *
 * @param size 1 to 100
 * @param backward whether the items before the place (or the list's last ones) are wanted
 * @param from the place, or null for the list's start (its end when backward)
 * @param total whether the whole list is to be counted
 */
public record PageRequest(int size, boolean backward, Cursor from, boolean total) {

  private static final int DEFAULT_SIZE = 20;

  /** A longer page would hold a connection and the memory of its items for too long. */
  static final int MAX_SIZE = 100;

  private static final UUID LOWEST_ID = new UUID(0, 0);
  private static final UUID HIGHEST_ID = new UUID(-1, -1);

  public PageRequest {
    if (size < 1 || size > MAX_SIZE) {
      throw new InvalidPage("A page has 1 to " + MAX_SIZE + " items.");
    }
  }

  /**
   * Reads Relay's four arguments; each may be null.
   *
   * @param list the list's name, as its cursors carry it
   */
  public static PageRequest of(
      String list, Integer first, String after, Integer last, String before, boolean total) {
    if (first != null && last != null) {
      throw new InvalidPage("Give first or last, not both.");
    }
    if (after != null && before != null) {
      throw new InvalidPage("Give after or before, not both.");
    }
    if ((first != null && before != null) || (last != null && after != null)) {
      throw new InvalidPage("first goes with after, last with before.");
    }
    boolean backward = last != null || before != null;
    int size = Optional.ofNullable(backward ? last : first).orElse(DEFAULT_SIZE);
    String place = backward ? before : after;
    Cursor from = place == null ? null : Cursor.parse(list, place);
    return new PageRequest(size, backward, from, total);
  }

  /**
   * How to read the list's table for this page.
   *
   * @param listDescending whether the list shows high keys first
   */
  public Scan scan(boolean listDescending) {
    boolean descending = listDescending != backward;
    if (from != null) {
      return new Scan(descending, from.key(), from.id(), from.position(), size + 1);
    }
    return descending
        ? new Scan(true, Long.MAX_VALUE, HIGHEST_ID, Integer.MAX_VALUE, size + 1)
        : new Scan(false, Long.MIN_VALUE, LOWEST_ID, -1, size + 1);
  }

  /**
   * A range of a table in the order of (key, id).
   *
   * @param descending the direction of reading
   * @param key exclusive start, with id and, where one id has several items, position
   * @param limit one more than the page has, to see whether there is more
   */
  public record Scan(boolean descending, long key, UUID id, int position, int limit) {

    /** The key as PostgreSQL reads a timestamptz; infinitely late or early at a list's ends. */
    public String time() {
      if (key == Long.MAX_VALUE) {
        return "infinity";
      }
      return key == Long.MIN_VALUE ? "-infinity" : Cursor.time(key).toString();
    }

    /** Compares a row's (key, id) with this start's. */
    public String comparison() {
      return descending ? "<" : ">";
    }

    public String direction() {
      return descending ? "desc" : "asc";
    }
  }
}
