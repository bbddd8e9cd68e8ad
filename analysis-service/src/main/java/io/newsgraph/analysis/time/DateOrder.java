package io.newsgraph.analysis.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;

/**
 * Orders partial dates, in the notation of {@link TimeExpression#value}, by the day that they begin
 * with: 2024-06 before 2024-06-15, 2027-H1 before 2027-03. Of two that begin together the shorter
 * comes first. What is no date, such as a duration, comes last.
 */
public final class DateOrder {

  public static final Comparator<String> BY_BEGIN =
      Comparator.comparing(DateOrder::begin).thenComparing(DateOrder::end);

  private DateOrder() {}

  private static LocalDate begin(String value) {
    int slash = value.indexOf('/');
    Days days = days(slash < 0 ? value : value.substring(0, slash));
    return days == null ? LocalDate.MAX : days.first();
  }

  private static LocalDate end(String value) {
    Days days = days(value.substring(value.indexOf('/') + 1));
    return days == null ? LocalDate.MAX : days.last();
  }

  private record Days(LocalDate first, LocalDate last) {

    static Days months(int year, int first, int count) {
      return new Days(
          LocalDate.of(year, first, 1), YearMonth.of(year, first + count - 1).atEndOfMonth());
    }
  }

  private static Days days(String value) {
    int clock = value.indexOf('T');
    String date = clock < 0 ? value : value.substring(0, clock);
    try {
      return date(date);
    } catch (DateTimeException | NumberFormatException | StringIndexOutOfBoundsException e) {
      return null;
    }
  }

  private static Days date(String date) {
    if (date.length() == 10) {
      LocalDate day = LocalDate.parse(date);
      return new Days(day, day);
    }
    int year = Integer.parseInt(date.substring(0, 4));
    if (date.length() == 4) {
      return Days.months(year, 1, 12);
    }
    int number = Integer.parseInt(date.substring(6));
    return switch (date.charAt(5)) {
      case 'H' -> Days.months(year, number * 6 - 5, 6);
      case 'Q' -> Days.months(year, number * 3 - 2, 3);
      default -> Days.months(year, Integer.parseInt(date.substring(5)), 1);
    };
  }
}
