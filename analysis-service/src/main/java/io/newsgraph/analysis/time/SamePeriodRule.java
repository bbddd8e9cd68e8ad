package io.newsgraph.analysis.time;

import java.time.LocalDate;

/** The period of another year that an article compares with: 지난해 같은 기간, 전년 동기. */
final class SamePeriodRule {

  private static final String[] WORDS = {"같은 기간", "같은기간", "같은 시기", "같은 분기", "동기", "동 기간"};

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
    int at = Characters.skipSpace(text, parts.end());
    for (String word : WORDS) {
      int end = at + word.length();
      boolean isSame =
          text.startsWith(word, at)
              && (Characters.endsWord(text, end)
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
