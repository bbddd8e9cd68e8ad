package io.newsgraph.article.time;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQuery;
import java.util.Locale;

/**
 * Times as Korean newsrooms write them: ISO 8601, and where no offset is given, Seoul's clock. Kept
 * to the microsecond, which is what PostgreSQL keeps.
 */
public final class SeoulTime {

  /** Korea's first newspaper came out in 1883; anything before the century is a mistake. */
  static final int FIRST_YEAR = 1800;

  /** Far enough for an embargo, near enough for PostgreSQL's timestamps. */
  static final int LAST_YEAR = 2200;

  private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");

  private static final DateTimeFormatter READABLE =
      new DateTimeFormatterBuilder()
          .append(DateTimeFormatter.ISO_LOCAL_DATE)
          .optionalStart()
          .appendLiteral('T')
          .append(DateTimeFormatter.ISO_LOCAL_TIME)
          .optionalStart()
          .appendOffsetId()
          .toFormatter(Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);

  private static final TemporalQuery<?>[] QUERIES = {
    OffsetDateTime::from, LocalDateTime::from, LocalDate::from
  };

  private SeoulTime() {}

  /**
   * Reads a date, a local date and time, or a time with offset.
   *
   * @param field what the value is called in the request, for the error
   * @throws InvalidDate if it is none of these, or not in the calendar
   */
  public static Instant parse(String field, String value) {
    return instant(read(field, value));
  }

  /** As {@link #parse}, but a bare date stands for the end of its day: the start of the next. */
  public static Instant parseEnd(String field, String value) {
    TemporalAccessor read = read(field, value);
    return read instanceof LocalDate date ? instant(date.plusDays(1)) : instant(read);
  }

  /** The same instant on Seoul's clock, with its offset. */
  public static OffsetDateTime of(Instant instant) {
    return instant == null ? null : instant.atZone(SEOUL).toOffsetDateTime();
  }

  /** Now, as exactly as it will be stored. */
  public static Instant now() {
    return Instant.now().truncatedTo(ChronoUnit.MICROS);
  }

  private static TemporalAccessor read(String field, String value) {
    try {
      TemporalAccessor read = READABLE.parseBest(value.strip(), QUERIES);
      int year = read.get(ChronoField.YEAR);
      if (year >= FIRST_YEAR && year <= LAST_YEAR) {
        return read;
      }
    } catch (DateTimeException e) {
      // Answered below, as a year out of range is.
    }
    throw new InvalidDate(field, value);
  }

  private static Instant instant(TemporalAccessor read) {
    Instant instant =
        switch (read) {
          case OffsetDateTime time -> time.toInstant();
          case LocalDateTime time -> time.atZone(SEOUL).toInstant();
          default -> LocalDate.from(read).atStartOfDay(SEOUL).toInstant();
        };
    return instant.truncatedTo(ChronoUnit.MICROS);
  }
}
