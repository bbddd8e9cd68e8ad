package io.newsgraph.analysis.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.function.IntFunction;

/**
 * Chooses among the dates that a partial one may be: the last up to publication or the next from
 * then on, as 지난 and 오는 or the tense of the sentence say.
 */
final class NearestDate {

  /** Without a tense, a day to come is believed in this many days, and one gone by in more. */
  private static final int DAYS_AHEAD = 12;

  private static final int DAYS_BACK = 10;
  private static final int MONTHS_BACK = 6;

  private NearestDate() {}

  /** The day of that number: 27일. Null where it stays open. */
  static LocalDate day(int number, LocalDate published, Tense tense) {
    YearMonth month = YearMonth.from(published);
    IntFunction<LocalDate> candidate = i -> dayOf(month.plusMonths(i), number);
    LocalDate past = lastOf(candidate, published);
    LocalDate future = nextOf(candidate, published);
    return choose(past, future, published, tense);
  }

  /** The day of that month and number: 9월 27일. */
  static LocalDate monthDay(int month, int number, LocalDate published, Tense tense) {
    IntFunction<LocalDate> candidate =
        i -> dayOf(YearMonth.of(published.getYear() + i, month), number);
    LocalDate past = lastOf(candidate, published);
    LocalDate future = nextOf(candidate, published);
    boolean isOpen = tense == Tense.UNKNOWN || tense == Tense.PRESENT;
    if (isOpen && past != null && future != null) {
      long back = published.toEpochDay() - past.toEpochDay();
      long ahead = future.toEpochDay() - published.toEpochDay();
      return Math.min(back, ahead) > 30 * MONTHS_BACK - 60 ? null : back <= ahead ? past : future;
    }
    return tense == Tense.FUTURE ? future : past;
  }

  /** The month of that number: 9월. */
  static YearMonth month(int number, LocalDate published, Tense tense) {
    YearMonth now = YearMonth.from(published);
    YearMonth thisYear = YearMonth.of(published.getYear(), number);
    YearMonth past = thisYear.isAfter(now) ? thisYear.minusYears(1) : thisYear;
    YearMonth future = thisYear.isBefore(now) ? thisYear.plusYears(1) : thisYear;
    if (tense == Tense.PRESENT && !past.equals(future)) {
      return null;
    }
    if (tense == Tense.UNKNOWN || tense == Tense.PRESENT) {
      return past.isBefore(now.minusMonths(MONTHS_BACK)) ? null : past;
    }
    return tense == Tense.FUTURE ? future : past;
  }

  private static LocalDate choose(
      LocalDate past, LocalDate future, LocalDate published, Tense tense) {
    // Written for tomorrow's paper, or of last month: it cannot be told.
    boolean isTomorrow = published.plusDays(1).equals(future);
    if (tense == Tense.PAST) {
      return isTomorrow ? null : past;
    }
    if (tense == Tense.FUTURE) {
      return future;
    }
    boolean isSoon = future != null && !future.isAfter(published.plusDays(DAYS_AHEAD));
    boolean isRecent = past != null && !past.isBefore(published.minusDays(DAYS_BACK));
    if (isSoon && isRecent) {
      return past.equals(future) ? past : null;
    }
    return isRecent ? past : isSoon ? future : null;
  }

  private static LocalDate lastOf(IntFunction<LocalDate> candidate, LocalDate published) {
    for (int i = 0; i >= -1; i--) {
      LocalDate date = candidate.apply(i);
      if (date != null && !date.isAfter(published)) {
        return date;
      }
    }
    return null;
  }

  private static LocalDate nextOf(IntFunction<LocalDate> candidate, LocalDate published) {
    for (int i = 0; i <= 1; i++) {
      LocalDate date = candidate.apply(i);
      if (date != null && !date.isBefore(published)) {
        return date;
      }
    }
    return null;
  }

  private static LocalDate dayOf(YearMonth month, int number) {
    return number <= month.lengthOfMonth() ? month.atDay(number) : null;
  }
}
