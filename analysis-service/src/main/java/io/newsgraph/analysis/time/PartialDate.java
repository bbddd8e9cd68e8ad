package io.newsgraph.analysis.time;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A year, a month or a day.
 *
 * @param month 1 to 12; 0 where the year alone is meant
 * @param day 1 to 31; 0 where no day is meant
 */
record PartialDate(int year, int month, int day) {

  static PartialDate of(LocalDate date) {
    return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
  }

  static PartialDate of(YearMonth month) {
    return new PartialDate(month.getYear(), month.getMonthValue(), 0);
  }

  /** Whether the calendar has it: 30 February is none. */
  boolean isValid() {
    return day == 0 || day <= YearMonth.of(year, month).lengthOfMonth();
  }

  /** The day, or null where it names none. */
  LocalDate toDay() {
    return day == 0 ? null : LocalDate.of(year, month, day);
  }

  boolean isAfter(PartialDate other) {
    return toString().compareTo(other.toString()) > 0;
  }

  /** ISO 8601. */
  @Override
  public String toString() {
    if (month == 0) {
      return "%04d".formatted(year);
    }
    return day == 0 ? YearMonth.of(year, month).toString() : toDay().toString();
  }
}
