package io.newsgraph.analysis.time;

import io.newsgraph.analysis.language.PhraseTable;
import java.time.LocalDate;
import java.time.YearMonth;

/** Parts of a year and of a month: 내년 상반기, 3분기, 올여름, 연말, 지난해 말, 이달 중순. */
final class PartOfDateRule {

  /** From then on the beginning of a year is that of the next, if it is to come. */
  private static final int LATE_MONTH = 11;

  private PartOfDateRule() {}

  /** Whether a part of the year or a month follows the word 올. */
  static boolean follows(String text, int end) {
    return PartOfDate.at(text, TimeCharacters.skipSpace(text, end)) != null;
  }

  /** The part named behind a year or a month, or null. */
  static Resolution behind(
      String text, DateParts parts, Integer year, YearMonth month, String rule, LocalDate anchor) {
    if (parts.day() != null) {
      return null;
    }
    int at = TimeCharacters.skipSpace(text, parts.end());
    PhraseTable.Entry<PartOfDate> entry = PartOfDate.at(text, at);
    boolean hasMonth = parts.month() != null || parts.monthWord() != null;
    if (entry == null || hasMonth != entry.meaning().isOfMonth() && !entry.meaning().isOfBoth()) {
      return null;
    }
    PartOfDate part = entry.meaning();
    int end = edge(text, part, at + entry.phrase().length());
    String value =
        hasMonth
            ? month == null ? null : part.ofMonth(month)
            : year == null ? null : part.ofYear(year);
    return new Resolution(value, rule + "_PART", Resolution.text(anchor), null, end);
  }

  /** A part that stands by itself, such as 3분기 or 연말, or null. */
  static Resolution read(String text, int start, Context context) {
    boolean isLast = text.startsWith("지난", start);
    int at = isLast ? TimeCharacters.skipSpace(text, start + 2) : start;
    PhraseTable.Entry<PartOfDate> entry = PartOfDate.at(text, at);
    if (entry == null || !isAlone(entry.meaning(), isLast)) {
      return edgeOfMonth(text, start, context);
    }
    PartOfDate part = entry.meaning();
    LocalDate published = context.published();
    int end = edge(text, part, at + entry.phrase().length());
    String rule = isLast ? "LAST_PART_OF_YEAR" : "PART_OF_YEAR";
    if (published == null) {
      return Resolution.open(rule, null, end);
    }
    Integer year = year(part, published, isLast ? Tense.PAST : Tense.after(text, end));
    String value = year == null ? null : part.ofYear(year);
    return new Resolution(value, rule, published.toString(), null, end);
  }

  private static boolean isAlone(PartOfDate part, boolean isLast) {
    return !part.isOfMonth() && !part.isOfBoth() && (isLast || !part.isSeason());
  }

  /** 월초 and 월말, of the month of publication. */
  private static Resolution edgeOfMonth(String text, int start, Context context) {
    PhraseTable.Entry<PartOfDate> edge =
        TimeCharacters.at(text, start) == '월' ? PartOfDate.at(text, start + 1) : null;
    if (edge == null || !edge.meaning().isOfBoth()) {
      return null;
    }
    LocalDate published = context.published();
    String value = published == null ? null : edge.meaning().ofMonth(YearMonth.from(published));
    return new Resolution(value, "PART_OF_MONTH", Resolution.text(published), null, start + 2);
  }

  /** The year whose part is meant; null where publication lies too far from it to tell. */
  private static Integer year(PartOfDate part, LocalDate published, Tense tense) {
    int year = published.getYear();
    int now = published.getMonthValue();
    if (part.isOfThisYear()) {
      boolean isNext =
          part.kind() == PartOfDate.Kind.MONTH_OF_YEAR
              && part.begin() == 1
              && now >= LATE_MONTH
              && tense == Tense.FUTURE;
      return isNext ? year + 1 : year;
    }
    int first = part.begin();
    int last = part.lastMonth();
    if (tense == Tense.PAST) {
      return first <= now && !(part.isSeason() && now <= last) ? year : year - 1;
    }
    if (tense == Tense.FUTURE) {
      return last >= now ? year : year + 1;
    }
    boolean isBegun = first <= now && now - last <= 6;
    return isBegun ? Integer.valueOf(year) : null;
  }

  /** One past 말 or 초 behind a quarter or a half, which is all that the notation tells: 3분기 말. */
  private static int edge(String text, PartOfDate part, int end) {
    int next = TimeCharacters.skipSpace(text, end);
    boolean isEdge =
        part.hasEdges()
            && (TimeCharacters.at(text, next) == '말' || TimeCharacters.at(text, next) == '초')
            && TimeCharacters.endsWord(text, next + 1);
    return isEdge ? next + 1 : end;
  }
}
