package io.newsgraph.analysis.keyword;

import java.util.List;

/** Tells terms a reader would pick from mere sequences of nouns. */
final class TermFilter {

  /** Longer ones are runs of text without spaces, not words. */
  private static final int MAX_WORD_LENGTH = 30;

  private TermFilter() {}

  /** Whether one unit, or several that follow one another, make a term. */
  static boolean isTerm(List<NounUnit> units, String text) {
    if (units.getLast().isModifier()) {
      return false;
    }
    return units.stream().map(unit -> unit.of(text)).allMatch(TermFilter::isTelling);
  }

  private static boolean isTelling(String word) {
    return word.length() >= 2
        && word.length() <= MAX_WORD_LENGTH
        && !StopWords.contain(word)
        && word.codePoints().allMatch(TermFilter::isWordCharacter);
  }

  private static boolean isWordCharacter(int c) {
    return Character.isLetterOrDigit(c)
        || c == ' '
        || c == '-'
        || c == '&'
        || c == '.'
        || c == '·'
        || c == '+';
  }
}
