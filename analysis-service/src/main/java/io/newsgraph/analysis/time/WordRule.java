package io.newsgraph.analysis.time;

import io.newsgraph.analysis.language.PhraseTable;
import java.time.DayOfWeek;
import java.time.LocalDate;

/** Days and weeks named by words: 어제, 이날, 전날, 지난주, 다음 주 월요일, 이번 주말, 지난 금요일. */
final class WordRule {

  private static final String WEEKDAYS = "월화수목금토일";

  private WordRule() {}

  static Resolution read(String text, int start, Context context) {
    PhraseTable.Entry<TimeWord> entry = TimeWord.at(text, start);
    if (entry == null) {
      return null;
    }
    TimeWord word = entry.meaning();
    int end = start + entry.phrase().length();
    return switch (word.kind()) {
      case DAY -> day(text, word, context.published(), end);
      case SAME_DAY -> day(text, word, narrativeDay(text, start, word, context), end);
      case UNCERTAIN -> Resolution.open("DAY", context.published(), end);
      case WEEK -> week(text, word, end, context.published());
      case DIRECTION -> direction(text, word, end, context.published());
      default -> null;
    };
  }

  /** 다음 날 without a day before it in the text is the next day of something unsaid. */
  private static LocalDate narrativeDay(String text, int start, TimeWord word, Context context) {
    return word.distance() > 0 ? context.lastDay() : context.narrativeDayAt(text, start);
  }

  private static Resolution day(String text, TimeWord word, LocalDate from, int end) {
    if (!TimeCharacters.endsWord(text, end)) {
      return null;
    }
    String rule = RuleNames.distance(word, "DAY");
    return from == null
        ? Resolution.open(rule, null, end)
        : Resolution.of(from.plusDays(word.distance()), rule, from, end);
  }

  private static Resolution week(String text, TimeWord word, int end, LocalDate published) {
    String rule = RuleNames.distance(word, "WEEK");
    int at = TimeCharacters.skipSpace(text, end);
    int weekday = weekday(text, at);
    boolean isWeekend = isWeekend(text, end);
    int last = weekday > 0 ? at + 3 : isWeekend ? end + 1 : end;
    String part = weekday > 0 ? rule + "_DAY" : isWeekend ? rule + "END" : rule;
    if (published == null) {
      return Resolution.open(part, null, last);
    }
    LocalDate monday = published.with(DayOfWeek.MONDAY).plusWeeks(word.distance());
    if (weekday > 0) {
      return Resolution.of(monday.plusDays(weekday - 1), part, published, last);
    }
    String value =
        isWeekend
            ? monday.plusDays(5) + "/" + monday.plusDays(6)
            : monday + "/" + monday.plusDays(6);
    return new Resolution(value, part, published.toString(), null, last);
  }

  private static boolean isWeekend(String text, int end) {
    return TimeCharacters.at(text, end - 1) == '주'
        && TimeCharacters.at(text, end) == '말'
        && TimeCharacters.endsWord(text, end + 1);
  }

  /** 지난 금요일, 오는 토요일, 지난 주말. */
  private static Resolution direction(String text, TimeWord word, int end, LocalDate published) {
    int at = TimeCharacters.skipSpace(text, end);
    int weekday = weekday(text, at);
    boolean isWeekend = text.startsWith("주말", at) && TimeCharacters.endsWord(text, at + 2);
    if (weekday == 0 && !isWeekend) {
      return null;
    }
    String rule = RuleNames.direction(word) + (isWeekend ? "_WEEKEND" : "_WEEKDAY");
    int last = isWeekend ? at + 2 : at + 3;
    if (published == null) {
      return Resolution.open(rule, null, last);
    }
    LocalDate day = published.plusDays(word.distance());
    int wanted = isWeekend ? (word.distance() < 0 ? 7 : 6) : weekday;
    while (day.getDayOfWeek().getValue() != wanted) {
      day = day.plusDays(word.distance());
    }
    if (!isWeekend) {
      return Resolution.of(day, rule, published, last);
    }
    LocalDate saturday = wanted == 6 ? day : day.minusDays(1);
    String value = saturday + "/" + saturday.plusDays(1);
    return new Resolution(value, rule, published.toString(), null, last);
  }

  private static int weekday(String text, int at) {
    boolean isWeekday = text.startsWith("요일", at + 1);
    return isWeekday ? WEEKDAYS.indexOf(TimeCharacters.at(text, at)) + 1 : 0;
  }
}
