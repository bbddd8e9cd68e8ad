package io.newsgraph.analysis.time;

import io.newsgraph.analysis.language.PhraseTable;

/**
 * The parts of a date as they stand in a text, before they are resolved.
 *
 * @param direction 지난 or 오는 before it, or null
 * @param yearWord 올해, 지난해 …, or null
 * @param year the year in digits, or null
 * @param monthWord 지난달, 이달 …, or null
 * @param month the month in digits, or null
 * @param day the day in digits, or null
 * @param end one past the last part
 */
record DateParts(
    TimeWord direction,
    TimeWord yearWord,
    NumberRange year,
    TimeWord monthWord,
    NumberRange month,
    NumberRange day,
    int end) {

  /** The notation has four digits for a year: an earlier one would be no date in it. */
  static final int FIRST_FULL_YEAR = 1000;

  /** The parts that begin at {@code start}, or null where no date does. */
  static DateParts read(String text, int start) {
    TimeWord direction = null;
    int position = start;
    PhraseTable.Entry<TimeWord> word = TimeWord.at(text, start);
    if (word != null && word.meaning().kind() == TimeWord.Kind.DIRECTION) {
      direction = word.meaning();
      position = TimeCharacters.skipSpace(text, start + word.phrase().length());
      word = null;
    }
    TimeWord yearWord = null;
    TimeWord monthWord = null;
    NumberRange year = null;
    NumberRange month = null;
    int end = position;
    if (word != null && isYear(word.meaning())) {
      yearWord = word.meaning();
      end = position + word.phrase().length();
    } else if (word != null && isMonth(word.meaning())) {
      monthWord = word.meaning();
      end = position + word.phrase().length();
    } else {
      year = year(text, position);
      end = year == null ? position : year.end();
    }
    if (monthWord == null) {
      month =
          NumberRange.read(text, end > position ? TimeCharacters.skipSpace(text, end) : end, '월');
      month = month != null && month.isWithin(1, 12) ? month : null;
      end = month == null ? end : month.end();
    }
    boolean mayHaveDay = month != null || monthWord != null || year == null && yearWord == null;
    NumberRange day =
        mayHaveDay
            ? NumberRange.read(
                text, end > position ? TimeCharacters.skipSpace(text, end) : end, '일')
            : null;
    day = day != null && day.isWithin(1, 31) ? day : null;
    end = day == null ? end : day.end();
    boolean isDate =
        yearWord != null || year != null || monthWord != null || month != null || day != null;
    return isDate ? new DateParts(direction, yearWord, year, monthWord, month, day, end) : null;
  }

  private static NumberRange year(String text, int position) {
    char first = TimeCharacters.at(text, position);
    if (first == '\'' || first == '’' || first == '‘') {
      NumberRange two = NumberRange.read(text, position + 1, '년');
      return two == null || two.last() > 99 ? null : two.plus(century(two.first()));
    }
    NumberRange year = NumberRange.read(text, position, '년');
    if (year == null || TimeCharacters.at(text, year.end()) == '대') {
      return null;
    }
    if (year.first() >= FIRST_FULL_YEAR && year.last() < 3000) {
      return TimeCharacters.at(text, year.end()) == '도'
              && TimeCharacters.endsWord(text, year.end() + 1)
          ? year.withEnd(year.end() + 1)
          : year;
    }
    int next = TimeCharacters.skipSpace(text, year.end());
    boolean isShort = year.first() > 12 && year.first() < 100;
    return isShort && NumberRange.read(text, next, '월') != null
        ? year.plus(century(year.first()))
        : null;
  }

  private static int century(int twoDigits) {
    return twoDigits >= 50 ? 1900 : 2000;
  }

  private static boolean isYear(TimeWord word) {
    return word.kind() == TimeWord.Kind.YEAR || word.kind() == TimeWord.Kind.SAME_YEAR;
  }

  private static boolean isMonth(TimeWord word) {
    return word.kind() == TimeWord.Kind.MONTH || word.kind() == TimeWord.Kind.SAME_MONTH;
  }
}
