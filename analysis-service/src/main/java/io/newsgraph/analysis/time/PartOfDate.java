package io.newsgraph.analysis.time;

import io.newsgraph.analysis.language.PhraseTable;
import java.time.YearMonth;

/**
 * A part of a year or of a month, of the list {@code parts-of-dates.txt}.
 *
 * @param begin its first month; of what is part of a month, also {@link Kind#EDGE}, the first day
 */
record PartOfDate(Kind kind, int begin) {

  enum Kind {
    QUARTER,
    HALF,
    SEASON,
    PART_OF_SEASON,
    MONTH_OF_YEAR,
    YEAR,
    DAYS_OF_MONTH,
    /** 초 and 말, of a year or of a month. */
    EDGE
  }

  private static final int TEN_DAYS = 10;

  /** With it the last days of a month begin, which are eight to eleven. */
  private static final int LAST_DAYS = 21;

  private static final PhraseTable<PartOfDate> WORDS =
      PhraseTable.read(
          PartOfDate.class,
          "parts-of-dates.txt",
          fields -> new PartOfDate(Kind.valueOf(fields[1]), Integer.parseInt(fields[2])));

  /** The part that is named at {@code position}, or null; short words must end there. */
  static PhraseTable.Entry<PartOfDate> at(String text, int position) {
    PhraseTable.Entry<PartOfDate> entry = WORDS.at(text, position);
    if (entry == null) {
      return null;
    }
    int length = entry.phrase().length();
    return length > 2 || TimeCharacters.endsWord(text, position + length) ? entry : null;
  }

  boolean isSeason() {
    return kind == Kind.SEASON || kind == Kind.PART_OF_SEASON;
  }

  /** Whether it is never one of a year. */
  boolean isOfMonth() {
    return kind == Kind.DAYS_OF_MONTH;
  }

  /** Whether it may be one of a year and one of a month. */
  boolean isOfBoth() {
    return kind == Kind.EDGE;
  }

  /** Whether 말 or 초 behind it tells no more: 3분기 말. */
  boolean hasEdges() {
    return kind == Kind.QUARTER || kind == Kind.HALF;
  }

  /** Whether it is of the year of publication, whatever the tense: 연말, 연내. */
  boolean isOfThisYear() {
    return kind == Kind.MONTH_OF_YEAR || kind == Kind.YEAR;
  }

  int lastMonth() {
    return kind == Kind.HALF ? begin + 5 : begin + 2;
  }

  /** In the notation of {@link TimeExpression#value}; null where it has none for it. */
  String ofYear(int year) {
    return switch (kind) {
      case HALF -> year + (begin == 1 ? "-H1" : "-H2");
      case QUARTER -> year + "-Q" + (begin + 2) / 3;
      case SEASON -> YearMonth.of(year, begin) + "/" + YearMonth.of(year, begin).plusMonths(2);
      case MONTH_OF_YEAR -> year + "-%02d".formatted(begin);
      case EDGE -> year + (begin == 1 ? "-01" : "-12");
      case YEAR -> String.valueOf(year);
      case PART_OF_SEASON, DAYS_OF_MONTH -> null;
    };
  }

  /** In the notation of {@link TimeExpression#value}: ten days, or those from the 21st on. */
  String ofMonth(YearMonth month) {
    int last = begin == LAST_DAYS ? month.lengthOfMonth() : begin + TEN_DAYS - 1;
    return month.atDay(begin) + "/" + month.atDay(last);
  }
}
