package io.newsgraph.article.time;

import java.time.Instant;

/**
 * A range of time, open at the side that is null.
 *
 * @param from inclusive
 * @param to exclusive
 */
public record DateRange(Instant from, Instant to) {

  /**
   * Reads the two ends as they stand in a request; a bare date in {@code to} means through the end
   * of that day in Seoul.
   *
   * @throws InvalidDate if one cannot be read
   * @throws InvalidDateRange if nothing is between them
   */
  public static DateRange parse(String from, String to) {
    Instant start = from == null ? null : SeoulTime.parse("from", from);
    Instant end = to == null ? null : SeoulTime.parseEnd("to", to);
    if (start != null && end != null && !start.isBefore(end)) {
      throw new InvalidDateRange(from, to);
    }
    return new DateRange(start, end);
  }
}
