package io.newsgraph.analysis.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/**
 * A span of time to filter by.
 *
 * @param from inclusive, or null for no bound
 * @param to exclusive, or null for no bound
 */
public record DateRange(OffsetDateTime from, OffsetDateTime to) {

  public static final DateRange ALL = new DateRange(null, null);

  private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");
  private static final int DATE_LENGTH = "2024-10-08".length();

  /** What PostgreSQL and every client can hold. */
  private static final int MAX_YEAR = 9999;

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
    return new DateRange(parse("from", from, 0), parse("to", to, 1));
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

  private static LocalDate day(OffsetDateTime time) {
    return time == null ? null : time.atZoneSameInstant(SEOUL).toLocalDate();
  }

  private static boolean isMidnight(OffsetDateTime time) {
    return time == null || time.atZoneSameInstant(SEOUL).toLocalTime().equals(LocalTime.MIDNIGHT);
  }

  private static OffsetDateTime parse(String name, String text, int daysAfterDate) {
    if (text == null) {
      return null;
    }
    try {
      OffsetDateTime time = parse(text, daysAfterDate);
      if (time.getYear() < 1 || time.getYear() > MAX_YEAR) {
        throw new InvalidDate(name);
      }
      return time;
    } catch (DateTimeException e) {
      throw new InvalidDate(name);
    }
  }

  private static OffsetDateTime parse(String text, int daysAfterDate) {
    if (text.length() == DATE_LENGTH) {
      LocalDate day = LocalDate.parse(text).plusDays(daysAfterDate);
      return day.atStartOfDay(SEOUL).toOffsetDateTime();
    }
    // A plus sign that was not percent-encoded arrives as a blank.
    String time = text.replace(' ', '+');
    return time.matches(".*(Z|[+-]\\d\\d:\\d\\d)")
        ? OffsetDateTime.parse(time)
        : LocalDateTime.parse(time).atZone(SEOUL).toOffsetDateTime();
  }
}
