package io.newsgraph.analysis.time;

import io.newsgraph.analysis.language.WordList;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;

/** Dates in digits alone, decades and centuries: 2024-09-27, 2024. 9. 27., 1990년대, 19세기. */
final class NumericRule {

  private static final List<String> PARTS_OF_DECADES =
      WordList.lines(NumericRule.class, "parts-of-decades.txt");

  private NumericRule() {}

  static Resolution read(String text, int start) {
    int end = TimeCharacters.digitsEnd(text, start, 5);
    int length = end - start;
    if (length == 0 || length > 4) {
      return null;
    }
    int number = Integer.parseInt(text.substring(start, end));
    if (text.startsWith("년대", end) && number % 10 == 0) {
      return decade(text, number, length, end + 2);
    }
    if (text.startsWith("세기", end) && number > 0 && number < 30) {
      String value = "%04d/%04d".formatted(number * 100 - 99, number * 100);
      return new Resolution(value, "CENTURY", null, null, end + 2);
    }
    return length == 4 ? date(text, number, end) : null;
  }

  private static Resolution decade(String text, int number, int length, int end) {
    int year = length == 2 ? number < 30 ? -1 : 1900 + number : number;
    if (length != 2 && length != 4 || length == 4 && number < DateParts.FIRST_FULL_YEAR) {
      return null;
    }
    String value = year < 0 ? null : year + "/" + (year + 9);
    int next = TimeCharacters.skipSpace(text, end);
    for (String part : PARTS_OF_DECADES) {
      if (text.startsWith(part, next) && TimeCharacters.endsWord(text, next + part.length())) {
        return new Resolution(value, "DECADE_PART", null, null, next + part.length());
      }
    }
    return new Resolution(value, "DECADE", null, null, end);
  }

  private static Resolution date(String text, int year, int yearEnd) {
    char mark = TimeCharacters.at(text, yearEnd);
    if (mark != '.' && mark != '-') {
      return null;
    }
    int month = mark == '.' ? TimeCharacters.skipSpace(text, yearEnd + 1) : yearEnd + 1;
    int monthEnd = TimeCharacters.digitsEnd(text, month, 2);
    int day = mark == '.' ? TimeCharacters.skipSpace(text, monthEnd + 1) : monthEnd + 1;
    int dayEnd = TimeCharacters.digitsEnd(text, day, 3);
    if (monthEnd == month
        || TimeCharacters.at(text, monthEnd) != mark
        || dayEnd == day
        || dayEnd - day > 2) {
      return null;
    }
    try {
      LocalDate date =
          LocalDate.of(
              year,
              Integer.parseInt(text.substring(month, monthEnd)),
              Integer.parseInt(text.substring(day, dayEnd)));
      return year < DateParts.FIRST_FULL_YEAR ? null : Resolution.of(date, "DATE", null, dayEnd);
    } catch (DateTimeException e) {
      return null;
    }
  }
}
