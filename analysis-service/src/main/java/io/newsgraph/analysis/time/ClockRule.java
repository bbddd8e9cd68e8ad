package io.newsgraph.analysis.time;

import io.newsgraph.analysis.language.PhraseTable;
import java.time.LocalDate;
import java.time.LocalTime;

/** Times of day: 오전 9시 30분, 새벽 2시, 정오. Without a part of the day, only hours from 13 on. */
final class ClockRule {

  private ClockRule() {}

  /**
   * @param day the day named before it in the same expression, or null
   */
  static Resolution read(String text, int start, LocalDate day) {
    PhraseTable.Entry<PartOfDay> part = PartOfDay.at(text, start);
    int at = part == null ? start : TimeCharacters.skipSpace(text, start + part.phrase().length());
    if (text.startsWith("정오", at) && TimeCharacters.endsWord(text, at + 2)) {
      return resolution(LocalTime.NOON, day, at + 2);
    }
    if (text.startsWith("자정", at) && TimeCharacters.endsWord(text, at + 2)) {
      return day == null
          ? resolution(LocalTime.MIDNIGHT, null, at + 2)
          : Resolution.open("CLOCK", null, at + 2);
    }
    int digits = TimeCharacters.digitsEnd(text, at, 2);
    if (digits == at || TimeCharacters.at(text, digits) != '시' || isOther(text, digits + 1)) {
      return null;
    }
    int hour =
        hour(part == null ? null : part.meaning(), Integer.parseInt(text.substring(at, digits)));
    int minuteStart = TimeCharacters.skipSpace(text, digits + 1);
    int minuteEnd = TimeCharacters.digitsEnd(text, minuteStart, 2);
    boolean hasMinute = minuteEnd > minuteStart && TimeCharacters.at(text, minuteEnd) == '분';
    boolean isHalf =
        text.startsWith("반", minuteStart) && TimeCharacters.endsWord(text, minuteStart + 1);
    int minute =
        isHalf ? 30 : hasMinute ? Integer.parseInt(text.substring(minuteStart, minuteEnd)) : 0;
    int end = isHalf ? minuteStart + 1 : hasMinute ? minuteEnd + 1 : digits + 1;
    boolean isKnown = hour >= 0 && minute < 60;
    return isKnown
        ? resolution(LocalTime.of(hour, minute), day, end)
        : Resolution.open("CLOCK", null, end);
  }

  /**
   * One past a part of the day that stands without an hour, as in 2일 오전; {@code start} for none.
   */
  static int partEnd(String text, int start) {
    PhraseTable.Entry<PartOfDay> part = PartOfDay.at(text, start);
    int end = part == null ? start : start + part.phrase().length();
    return TimeCharacters.endsWord(text, end) ? end : start;
  }

  private static Resolution resolution(LocalTime time, LocalDate day, int end) {
    String value = day == null ? "T" + time : day + "T" + time;
    return new Resolution(value, "CLOCK", null, day, end);
  }

  private static boolean isOther(String text, int end) {
    return "간장청민속즌리도립범대스험".indexOf(TimeCharacters.at(text, end)) >= 0;
  }

  /** The hour of 24, or -1 where the text leaves it open. */
  private static int hour(PartOfDay part, int hour) {
    if (hour > 12) {
      return hour < 24 ? hour : -1;
    }
    return part == null ? -1 : part.hour(hour);
  }
}
