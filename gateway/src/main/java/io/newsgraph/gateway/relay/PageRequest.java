package io.newsgraph.gateway.relay;

import io.newsgraph.gateway.failure.ErrorCode;
import io.newsgraph.gateway.failure.RequestFailure;
import io.newsgraph.gateway.loading.Selection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The page a client asks for. It is checked here as well as in the services, since one bad page
 * would otherwise spoil the whole batch it is asked for in.
 *
 * @param first the number of items from the list's start, or null
 * @param after the cursor to start behind, or null
 * @param last the number of items from the list's end, or null
 * @param before the cursor to end before, or null
 * @param total whether to count the whole list
 */
public record PageRequest(Integer first, String after, Integer last, String before, boolean total) {

  /** Keeps one page's answer, and the lookup that follows it, small enough to hold in memory. */
  public static final int MAX_PAGE_SIZE = 100;

  /** What a page has where the client names no number. */
  public static final int DEFAULT_PAGE_SIZE = 20;

  public static final String FIRST =
      "How many items from the start, 1 to 100. 20 where neither `first` nor `last` is given.";
  public static final String AFTER = "Only what follows this cursor.";
  public static final String LAST =
      "How many items from the end, 1 to 100. Not together with `first`.";
  public static final String BEFORE = "Only what stands before this cursor.";

  /** Cursors are base64url, and short: anything else never came from a list of this API. */
  private static final Pattern CURSOR = Pattern.compile("[A-Za-z0-9_-]{1,512}={0,2}");

  public PageRequest {
    if (first != null && last != null) {
      throw new RequestFailure(ErrorCode.INVALID_PAGE, "Give either first or last, not both.");
    }
    if (after != null && before != null) {
      throw new RequestFailure(ErrorCode.INVALID_PAGE, "Give either after or before, not both.");
    }
    if ((first != null && before != null) || (last != null && after != null)) {
      throw new RequestFailure(
          ErrorCode.INVALID_PAGE, "first goes with after, last goes with before.");
    }
    requireSize("first", first);
    requireSize("last", last);
    requireCursor("after", after);
    requireCursor("before", before);
  }

  /**
   * The page asked for by these arguments, counted only if the client selected {@code totalCount}.
   */
  public static PageRequest of(
      Integer first, String after, Integer last, String before, Selection selection) {
    return new PageRequest(first, after, last, before, selection.has("totalCount"));
  }

  /** The page as query parameters, those not given left out. */
  public Map<String, String> query() {
    Map<String, String> parameters = new LinkedHashMap<>();
    put(parameters, "first", first);
    put(parameters, "after", after);
    put(parameters, "last", last);
    put(parameters, "before", before);
    put(parameters, "total", total ? true : null);
    return parameters;
  }

  private static void put(Map<String, String> parameters, String name, Object value) {
    if (value != null) {
      parameters.put(name, value.toString());
    }
  }

  private static void requireSize(String name, Integer size) {
    if (size != null && (size < 1 || size > MAX_PAGE_SIZE)) {
      throw new RequestFailure(
          ErrorCode.INVALID_PAGE,
          "%s must be from 1 to %d, but is %d.".formatted(name, MAX_PAGE_SIZE, size));
    }
  }

  private static void requireCursor(String name, String cursor) {
    if (cursor != null && !CURSOR.matcher(cursor).matches()) {
      throw new RequestFailure(ErrorCode.INVALID_CURSOR, name + " is not a cursor of this API.");
    }
  }
}
