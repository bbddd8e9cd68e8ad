package io.newsgraph.analysis.time;

import io.newsgraph.analysis.language.WordList;
import java.time.LocalDate;
import java.util.List;

/** The period of another year that an article compares with: 지난해 같은 기간, 전년 동기. */
final class SamePeriodRule {

  private static final List<String> WORDS =
      WordList.lines(SamePeriodRule.class, "same-periods.txt");

  private SamePeriodRule() {}

  /**
   * @param year the year that the words before it name, or null
   * @return the part of that year of which the text spoke last; null where no such words follow
   */
  static Resolution behind(
      String text, DateParts parts, Integer year, Context context, LocalDate anchor) {
    if (parts.yearWord() == null && parts.year() == null || parts.month() != null) {
      return null;
    }
    int at = TimeCharacters.skipSpace(text, parts.end());
    for (String word : WORDS) {
      int end = at + word.length();
      boolean isSame =
          text.startsWith(word, at)
              && (TimeCharacters.endsWord(text, end)
                  || text.startsWith("보다", end)
                  || text.startsWith(" 대비", end)
                  || text.startsWith("대비", end));
      if (isSame) {
        Context.Period last = context.lastPeriod();
        String value = year == null || last == null ? null : "%04d%s".formatted(year, last.part());
        return new Resolution(value, "SAME_PERIOD", Resolution.text(anchor), null, end);
      }
    }
    return null;
  }
}
