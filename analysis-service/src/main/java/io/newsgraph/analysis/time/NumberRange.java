package io.newsgraph.analysis.time;

/**
 * A number before a unit of the calendar, or a range of two: 27일, 27∼30일, 27·28일.
 *
 * @param isList whether the two stand side by side and do not enclose what lies between
 */
record NumberRange(int first, int last, boolean isList, int end) {

  private static final int MOST_DIGITS = 4;

  static NumberRange read(String text, int start, char unit) {
    int firstEnd = TimeCharacters.digitsEnd(text, start, MOST_DIGITS);
    if (firstEnd == start) {
      return null;
    }
    int first = Integer.parseInt(text.substring(start, firstEnd));
    if (TimeCharacters.at(text, firstEnd) == unit) {
      return new NumberRange(first, first, false, firstEnd + 1);
    }
    boolean isList = TimeCharacters.at(text, firstEnd) == '·';
    boolean isRange =
        TimeCharacters.isRangeSign(text, firstEnd) || TimeCharacters.at(text, firstEnd) == '-';
    int lastEnd = TimeCharacters.digitsEnd(text, firstEnd + 1, MOST_DIGITS);
    if (!isList && !isRange
        || lastEnd == firstEnd + 1
        || TimeCharacters.at(text, lastEnd) != unit) {
      return null;
    }
    int last = Integer.parseInt(text.substring(firstEnd + 1, lastEnd));
    return new NumberRange(first, last, isList, lastEnd + 1);
  }

  boolean isWithin(int least, int most) {
    return first >= least && last <= most;
  }

  boolean isRange() {
    return first != last;
  }

  /** Whether it can be told as an interval: in order, and nothing left out between. */
  boolean isInterval() {
    return first < last && (!isList || last == first + 1);
  }

  NumberRange plus(int number) {
    return new NumberRange(first + number, last + number, isList, end);
  }

  NumberRange withEnd(int newEnd) {
    return new NumberRange(first, last, isList, newEnd);
  }
}
