package io.newsgraph.analysis.time;

import io.newsgraph.analysis.language.PhraseTable;
import java.time.LocalDate;

/**
 * A holiday of the list {@code holidays.txt}.
 *
 * @param isLunar whether month and day are of the lunisolar calendar
 * @param daysBefore days of the holiday period before the day itself
 * @param daysAfter days of the holiday period after it
 */
record Holiday(boolean isLunar, int month, int day, int daysBefore, int daysAfter) {

  private static final PhraseTable<Holiday> HOLIDAYS =
      PhraseTable.read(Holiday.class, "holidays.txt", Holiday::parse);

  static PhraseTable.Entry<Holiday> at(String text, int position) {
    return HOLIDAYS.at(text, position);
  }

  /** The day in a Gregorian year; null where the calendar does not reach. */
  LocalDate in(int year) {
    return isLunar ? LunarCalendar.day(year, month, day) : LocalDate.of(year, month, day);
  }

  boolean hasPeriod() {
    return daysBefore + daysAfter > 0;
  }

  private static Holiday parse(String[] fields) {
    String[] date = fields[2].split("-");
    return new Holiday(
        fields[1].equals("LUNAR"),
        Integer.parseInt(date[0]),
        Integer.parseInt(date[1]),
        Integer.parseInt(fields[3]),
        Integer.parseInt(fields[4]));
  }
}
