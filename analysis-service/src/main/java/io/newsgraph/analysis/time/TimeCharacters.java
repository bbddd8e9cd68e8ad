package io.newsgraph.analysis.time;

import io.newsgraph.analysis.language.Hangul;

/** Looks at single characters of a text; outside of it there are line ends. */
final class TimeCharacters {

  /** Marks between the two ends of a range, as in 27∼30일. */
  private static final String RANGE_SIGNS = "~∼～–〜";

  private TimeCharacters() {}

  static char at(String text, int index) {
    return index >= 0 && index < text.length() ? text.charAt(index) : '\n';
  }

  static boolean isDigit(String text, int index) {
    char c = at(text, index);
    return c >= '0' && c <= '9';
  }

  static boolean isRangeSign(String text, int index) {
    return RANGE_SIGNS.indexOf(at(text, index)) >= 0;
  }

  /** {@code index}, or what follows the one space there. */
  static int skipSpace(String text, int index) {
    return at(text, index) == ' ' ? index + 1 : index;
  }

  /** One past the digits that begin at {@code index}. */
  static int digitsEnd(String text, int index, int most) {
    int end = index;
    while (end - index < most && isDigit(text, end)) {
      end++;
    }
    return end;
  }

  /** Whether a short word such as 말 or 초 ends here, but for what may be attached to it. */
  static boolean endsWord(String text, int index) {
    return !Hangul.isSyllable(at(text, index)) || "에의은는이가을를과와도부까쯤께경로".indexOf(at(text, index)) >= 0;
  }
}
