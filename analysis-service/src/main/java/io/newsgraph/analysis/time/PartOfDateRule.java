package io.newsgraph.analysis.time;

import java.time.LocalDate;
import java.time.YearMonth;

/** Parts of a year and of a month: 내년 상반기, 3분기, 올여름, 연말, 지난해 말, 이달 중순. */
final class PartOfDateRule {

  /** The words; of one beginning the longer first. */
  private static final String[] WORDS = {
    "1분기", "2분기", "3분기", "4분기", "상반기", "하반기", "연말", "연초", "연내", "초여름", "한여름", "늦여름", "봄", "여름",
    "가을", "겨울", "초순", "중순", "하순", "초", "말"
  };

  private PartOfDateRule() {}

  /** Whether a part of the year or a month follows the word 올. */
  static boolean follows(String text, int end) {
    return word(text, Characters.skipSpace(text, end)) != null;
  }

  /** The part named behind a year or a month, or null. */
  static Resolution behind(
      String text, DateParts parts, Integer year, YearMonth month, String rule, LocalDate anchor) {
    if (parts.day() != null) {
      return null;
    }
    int at = Characters.skipSpace(text, parts.end());
    String word = word(text, at);
    boolean hasMonth = parts.month() != null || parts.monthWord() != null;
    if (word == null || hasMonth != isOfMonth(word) && !isOfBoth(word)) {
      return null;
    }
    int end = edge(text, word, at + word.length());
    String value =
        hasMonth
            ? month == null ? null : ofMonth(word, month)
            : year == null ? null : ofYear(word, year);
    return new Resolution(value, rule + "_PART", Resolution.text(anchor), null, end);
  }

  /** A part that stands by itself, such as 3분기 or 연말, or null. */
  static Resolution read(String text, int start, Context context) {
    boolean isLast = text.startsWith("지난", start);
    int at = isLast ? Characters.skipSpace(text, start + 2) : start;
    String word = word(text, at);
    if (word == null || isOfMonth(word) || isOfBoth(word) || isSeason(word) && !isLast) {
      return monthEnd(text, start, context);
    }
    LocalDate published = context.published();
    int end = edge(text, word, at + word.length());
    String rule = isLast ? "LAST_PART_OF_YEAR" : "PART_OF_YEAR";
    if (published == null) {
      return Resolution.open(rule, null, end);
    }
    Integer year = year(word, published, isLast ? Tense.PAST : Tense.after(text, end));
    String value = year == null ? null : ofYear(word, year);
    return new Resolution(value, rule, published.toString(), null, end);
  }

  private static Resolution monthEnd(String text, int start, Context context) {
    boolean isEnd = text.startsWith("월말", start);
    if (!isEnd && !text.startsWith("월초", start) || !Characters.endsWord(text, start + 2)) {
      return null;
    }
    LocalDate published = context.published();
    String value = published == null ? null : ofMonth(isEnd ? "말" : "초", YearMonth.from(published));
    return new Resolution(value, "PART_OF_MONTH", Resolution.text(published), null, start + 2);
  }

  /** The year whose part is meant; null where publication lies too far from it to tell. */
  private static Integer year(String word, LocalDate published, Tense tense) {
    int year = published.getYear();
    if (word.startsWith("연")) {
      return word.equals("연초") && published.getMonthValue() > 10 && tense == Tense.FUTURE
          ? year + 1
          : year;
    }
    int first = firstMonth(word);
    int last = first + length(word) - 1;
    int now = published.getMonthValue();
    if (tense == Tense.PAST) {
      return first <= now && !(isSeason(word) && now <= last) ? year : year - 1;
    }
    if (tense == Tense.FUTURE) {
      return last >= now ? year : year + 1;
    }
    boolean isBegun = first <= now && now - last <= 6;
    return isBegun ? Integer.valueOf(year) : null;
  }

  private static String ofYear(String word, int year) {
    return switch (word) {
      case "상반기" -> year + "-H1";
      case "하반기" -> year + "-H2";
      case "연내" -> String.valueOf(year);
      case "말", "연말" -> year + "-12";
      case "초", "연초" -> year + "-01";
      case "초여름", "한여름", "늦여름" -> null;
      default -> word.endsWith("분기") ? year + "-Q" + word.charAt(0) : season(word, year);
    };
  }

  private static String season(String word, int year) {
    YearMonth first = YearMonth.of(year, firstMonth(word));
    return first + "/" + first.plusMonths(2);
  }

  private static String ofMonth(String word, YearMonth month) {
    return switch (word) {
      case "초", "초순" -> month.atDay(1) + "/" + month.atDay(10);
      case "중순" -> month.atDay(11) + "/" + month.atDay(20);
      default -> month.atDay(21) + "/" + month.atEndOfMonth();
    };
  }

  private static int firstMonth(String word) {
    return switch (word) {
      case "상반기", "1분기" -> 1;
      case "2분기" -> 4;
      case "하반기", "3분기" -> 7;
      case "4분기" -> 10;
      case "봄" -> 3;
      case "가을" -> 9;
      case "겨울" -> 12;
      default -> 6;
    };
  }

  private static int length(String word) {
    return word.endsWith("반기") ? 6 : 3;
  }

  private static boolean isSeason(String word) {
    return word.endsWith("봄") || word.endsWith("여름") || word.endsWith("가을") || word.endsWith("겨울");
  }

  private static boolean isOfMonth(String word) {
    return word.endsWith("순");
  }

  private static boolean isOfBoth(String word) {
    return word.equals("초") || word.equals("말");
  }

  /** One past 말 or 초 behind a quarter or a half, which is all that the notation tells: 3분기 말. */
  private static int edge(String text, String word, int end) {
    int next = Characters.skipSpace(text, end);
    boolean isEdge =
        word.endsWith("기")
            && (Characters.at(text, next) == '말' || Characters.at(text, next) == '초')
            && Characters.endsWord(text, next + 1);
    return isEdge ? next + 1 : end;
  }

  private static String word(String text, int position) {
    for (String word : WORDS) {
      if (text.startsWith(word, position)) {
        boolean ends = word.length() > 2 || Characters.endsWord(text, position + word.length());
        return ends ? word : null;
      }
    }
    return null;
  }
}
