package io.newsgraph.analysis.time;

import io.newsgraph.analysis.language.PhraseTable;
import io.newsgraph.analysis.language.WordList;
import java.time.LocalDate;
import java.util.List;

/** Holidays and their periods: 추석, 올해 설, 지난 추석 연휴, 성탄절. */
final class HolidayRule {

  /** Without a tense, the nearest is believed within this many days. */
  private static final int NEAR = 60;

  /** So far away, it is surely not meant where another one is near. */
  private static final int FAR = 180;

  private static final String THIS = "이번 ";

  private static final List<String> BEHIND_SEOL =
      WordList.lines(HolidayRule.class, "behind-seol.txt");

  private HolidayRule() {}

  static Resolution read(String text, int start, Context context) {
    PhraseTable.Entry<TimeWord> before = TimeWord.at(text, start);
    TimeWord word = before == null ? null : before.meaning();
    int at =
        before == null ? start : TimeCharacters.skipSpace(text, start + before.phrase().length());
    boolean isThis = before == null && text.startsWith(THIS, start);
    at = isThis ? start + THIS.length() : at;
    PhraseTable.Entry<Holiday> entry = Holiday.at(text, at);
    if (entry == null || !isHoliday(text, entry, at, at > start)) {
      return null;
    }
    Holiday holiday = entry.meaning();
    int end = at + entry.phrase().length();
    int next = TimeCharacters.skipSpace(text, end);
    boolean isPeriod = holiday.hasPeriod() && text.startsWith("연휴", next);
    end = isPeriod ? next + 2 : end;
    String rule = isPeriod ? "HOLIDAY_PERIOD" : "HOLIDAY";
    LocalDate published = context.published();
    LocalDate day = published == null ? null : day(holiday, word, published, text, end);
    if (day == null) {
      return Resolution.open(rule, published, end);
    }
    if (!isPeriod) {
      return Resolution.of(day, rule, published, end);
    }
    String value = day.minusDays(holiday.daysBefore()) + "/" + day.plusDays(holiday.daysAfter());
    return new Resolution(value, rule, published.toString(), null, end);
  }

  private static LocalDate day(
      Holiday holiday, TimeWord word, LocalDate published, String text, int end) {
    int year = published.getYear();
    if (word != null && word.kind() == TimeWord.Kind.YEAR) {
      return holiday.in(year + word.distance());
    }
    LocalDate past = holiday.in(year);
    LocalDate future = past;
    if (past == null) {
      return null;
    }
    if (past.isAfter(published)) {
      past = holiday.in(year - 1);
    } else {
      future = holiday.in(year + 1);
    }
    if (word != null) {
      return word.distance() < 0 ? past : future;
    }
    return nearest(past, future, published, Tense.after(text, end));
  }

  private static LocalDate nearest(
      LocalDate past, LocalDate future, LocalDate published, Tense tense) {
    long back = published.toEpochDay() - past.toEpochDay();
    long ahead = future.toEpochDay() - published.toEpochDay();
    if (Math.min(back, ahead) <= NEAR && Math.max(back, ahead) > FAR) {
      return back <= ahead ? past : future;
    }
    if (tense == Tense.UNKNOWN || tense == Tense.PRESENT || Math.min(back, ahead) == 0) {
      return Math.min(back, ahead) > NEAR ? null : back <= ahead ? past : future;
    }
    return tense == Tense.PAST ? past : future;
  }

  /** 설 is a verb and a rumour as well: a holiday only before what speaks of one. */
  private static boolean isHoliday(
      String text, PhraseTable.Entry<Holiday> entry, int at, boolean isPointedTo) {
    int end = at + entry.phrase().length();
    if (!entry.phrase().equals("설") || isPointedTo) {
      return TimeCharacters.endsWord(text, end) || text.startsWith("연휴", end);
    }
    int next = TimeCharacters.skipSpace(text, end);
    return BEHIND_SEOL.stream().anyMatch(word -> text.startsWith(word, next));
  }
}
