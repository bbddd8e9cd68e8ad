package io.newsgraph.analysis.clock;

import java.time.DateTimeException;
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
 * Reads times as article-service does: ISO 8601, and where no offset is given, Seoul's clock. Kept
 * to the microsecond, which is what PostgreSQL keeps.
 */
public final class SeoulTime {

  public static final ZoneId ZONE = ZoneId.of("Asia/Seoul");

  /** As in article-service: no article is older, so that a date before it is a mistake. */
  public static final int FIRST_YEAR = 1800;

  /** As in article-service, and near enough for PostgreSQL's timestamps. */
  public static final int LAST_YEAR = 2200;

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
   * @throws DateTimeException if it is none of these, not in the calendar, or of another age
   */
  public static OffsetDateTime parse(String value) {
    return time(read(value));
  }

  /** As {@link #parse}, but a bare date stands for the end of its day: the start of the next. */
  public static OffsetDateTime parseEnd(String value) {
    TemporalAccessor read = read(value);
    return read instanceof LocalDate date ? time(date.plusDays(1)) : time(read);
  }

  /** Now, as exactly as it would be stored. */
  public static OffsetDateTime now() {
    return OffsetDateTime.now(ZONE).truncatedTo(ChronoUnit.MICROS);
  }

  /** The day it is in Seoul then. */
  public static LocalDate dayOf(OffsetDateTime time) {
    return time.atZoneSameInstant(ZONE).toLocalDate();
  }

  private static TemporalAccessor read(String value) {
    TemporalAccessor read = READABLE.parseBest(value.strip(), QUERIES);
    int year = read.get(ChronoField.YEAR);
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      throw new DateTimeException("The year is " + year);
    }
    return read;
  }

  private static OffsetDateTime time(TemporalAccessor read) {
    OffsetDateTime time =
        switch (read) {
          case OffsetDateTime withOffset -> withOffset;
          case LocalDateTime local -> local.atZone(ZONE).toOffsetDateTime();
          default -> LocalDate.from(read).atStartOfDay(ZONE).toOffsetDateTime();
        };
    return time.truncatedTo(ChronoUnit.MICROS);
  }
}
