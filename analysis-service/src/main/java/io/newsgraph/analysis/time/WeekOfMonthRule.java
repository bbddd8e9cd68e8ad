package io.newsgraph.analysis.time;

import io.newsgraph.analysis.language.WordList;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/**
 * Weeks of a month: 1월 첫째 주. The first is the one with the month's first Thursday, as weeks of the
 * year are counted by ISO 8601.
 */
final class WeekOfMonthRule {

  private static final List<String> ORDINALS =
      WordList.lines(WeekOfMonthRule.class, "ordinals.txt");

  private WeekOfMonthRule() {}

  /** The week named behind a month, or null. */
  static Resolution behind(String text, DateParts parts, YearMonth month, LocalDate anchor) {
    boolean hasMonth = parts.month() != null || parts.monthWord() != null;
    if (!hasMonth || parts.day() != null) {
      return null;
    }
    int at = TimeCharacters.skipSpace(text, parts.end());
    for (int i = 0; i < ORDINALS.size(); i++) {
      String ordinal = ORDINALS.get(i);
      int week = TimeCharacters.skipSpace(text, at + ordinal.length());
      boolean isWeek =
          text.startsWith(ordinal, at)
              && TimeCharacters.at(text, week) == '주'
              && TimeCharacters.endsWord(text, week + 1);
      if (isWeek) {
        String value = month == null ? null : value(month, i);
        return new Resolution(value, "WEEK_OF_MONTH", Resolution.text(anchor), null, week + 1);
      }
    }
    return null;
  }

  private static String value(YearMonth month, int index) {
    LocalDate thursday =
        month.atDay(1).with(TemporalAdjusters.nextOrSame(DayOfWeek.THURSDAY)).plusWeeks(index);
    return thursday.minusDays(3) + "/" + thursday.plusDays(3);
  }
}
