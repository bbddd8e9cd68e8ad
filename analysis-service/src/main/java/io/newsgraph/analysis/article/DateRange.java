package io.newsgraph.analysis.article;

import io.newsgraph.analysis.clock.SeoulTime;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.function.Function;

/**
 * A span of time to filter by.
 *
 * @param from inclusive, or null for no bound
 * @param to exclusive, or null for no bound
 */
public record DateRange(OffsetDateTime from, OffsetDateTime to) {

  public static final DateRange ALL = new DateRange(null, null);

  public DateRange {
    if (from != null && to != null && !from.isBefore(to)) {
      throw new InvalidDateRange();
    }
  }

  /**
   * Reads two query parameters; each may be null. A bare date means a day in Korea: from its start,
   * or to its end. A time without offset is Korea's.
   */
  public static DateRange parse(String from, String to) {
    return new DateRange(read("from", from, SeoulTime::parse), read("to", to, SeoulTime::parseEnd));
  }

  /** Whether both ends are days' bounds in Korea, so that sums per day answer for the range. */
  public boolean isWholeDays() {
    return isMidnight(from) && isMidnight(to);
  }

  /** The first day, or null; the range must be of {@link #isWholeDays whole days}. */
  public LocalDate firstDay() {
    return day(from);
  }

  /** The day after the last, or null; the range must be of {@link #isWholeDays whole days}. */
  public LocalDate endDay() {
    return day(to);
  }

  public boolean isUnbounded() {
    return from == null && to == null;
  }

  private static OffsetDateTime read(
      String name, String text, Function<String, OffsetDateTime> reader) {
    try {
      return text == null ? null : reader.apply(text);
    } catch (DateTimeException e) {
      throw new InvalidDate(name);
    }
  }

  private static LocalDate day(OffsetDateTime time) {
    return time == null ? null : time.atZoneSameInstant(SeoulTime.ZONE).toLocalDate();
  }

  private static boolean isMidnight(OffsetDateTime time) {
    return time == null
        || time.atZoneSameInstant(SeoulTime.ZONE).toLocalTime().equals(LocalTime.MIDNIGHT);
  }
}
