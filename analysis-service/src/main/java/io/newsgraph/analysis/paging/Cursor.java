package io.newsgraph.analysis.paging;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * A place in a list that is ordered by a number and then by id. Written as base64url, opaque to
 * clients.
 *
 * @param list names the list and its order, so that a cursor of another list is told apart
 * @param key the number ordered by; for times, microseconds since 1970
 * @param position tells items of one id apart, in the order of reading; 0 where there is one
 */
public record Cursor(String list, long key, UUID id, int position) {

  private static final Pattern FORM =
      Pattern.compile(
          "([a-z-]+) (-?\\d{1,18}) ([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?: (\\d{1,9}))?");

  public Cursor {
    Objects.requireNonNull(list);
    Objects.requireNonNull(id);
  }

  public Cursor(String list, long key, UUID id) {
    this(list, key, id, 0);
  }

  /** A place in a list ordered by time; PostgreSQL keeps times to the microsecond. */
  public static Cursor ofTime(String list, OffsetDateTime time, UUID id) {
    return ofTime(list, time, id, 0);
  }

  /** As {@link #ofTime(String, OffsetDateTime, UUID)}, of one of several items of one id. */
  public static Cursor ofTime(String list, OffsetDateTime time, UUID id, int position) {
    long micros = ChronoUnit.MICROS.between(Instant.EPOCH, time.toInstant());
    return new Cursor(list, micros, id, position);
  }

  /** The time that {@link #ofTime} was made of. */
  static OffsetDateTime time(long key) {
    return Instant.EPOCH.plus(key, ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
  }

  static Cursor parse(String list, String text) {
    var form = FORM.matcher(decode(text));
    if (!form.matches() || !form.group(1).equals(list)) {
      throw new InvalidCursor();
    }
    int position = form.group(4) == null ? 0 : Integer.parseInt(form.group(4));
    return new Cursor(
        list, Long.parseLong(form.group(2)), UUID.fromString(form.group(3)), position);
  }

  private static String decode(String text) {
    try {
      return new String(Base64.getUrlDecoder().decode(text), StandardCharsets.US_ASCII);
    } catch (IllegalArgumentException e) {
      throw new InvalidCursor();
    }
  }

  @Override
  public String toString() {
    String plain = list + " " + key + " " + id + (position == 0 ? "" : " " + position);
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(plain.getBytes(StandardCharsets.US_ASCII));
  }
}
