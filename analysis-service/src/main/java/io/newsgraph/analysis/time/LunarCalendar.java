package io.newsgraph.analysis.time;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.ChineseCalendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import io.newsgraph.analysis.clock.SeoulTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The Korean lunisolar calendar (단기), as ICU computes it. */
final class LunarCalendar {

  private static final ULocale DANGI = new ULocale("ko_KR@calendar=dangi");

  /** Finding new moons takes about half a millisecond, and articles ask for the same few days. */
  private static final Map<LocalDate, LocalDate> KNOWN = new ConcurrentHashMap<>();

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;

  private LunarCalendar() {}

  /**
   * @param year the Gregorian year in which the lunar year begins
   * @return the Gregorian day of a month and day of the lunar year, never in a leap month; null
   *     outside of 1900 to 2100, for which the computation is known to hold
   */
  static LocalDate day(int year, int month, int dayOfMonth) {
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      return null;
    }
    return KNOWN.computeIfAbsent(LocalDate.of(year, month, dayOfMonth), LunarCalendar::compute);
  }

  private static LocalDate compute(LocalDate lunar) {
    Calendar calendar = Calendar.getInstance(TimeZone.getTimeZone(SeoulTime.ZONE.getId()), DANGI);
    calendar.clear();
    // The first of July lies in the lunar year of the same number, however eras are counted.
    LocalDate july = LocalDate.of(lunar.getYear(), 7, 1);
    calendar.setTimeInMillis(july.atStartOfDay().toInstant(ZoneOffset.UTC).toEpochMilli());
    calendar.set(Calendar.MONTH, lunar.getMonthValue() - 1);
    calendar.set(ChineseCalendar.IS_LEAP_MONTH, 0);
    calendar.set(Calendar.DAY_OF_MONTH, lunar.getDayOfMonth());
    return Instant.ofEpochMilli(calendar.getTimeInMillis()).atZone(SeoulTime.ZONE).toLocalDate();
  }
}
