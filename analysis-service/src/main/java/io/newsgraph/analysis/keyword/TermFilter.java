package io.newsgraph.analysis.keyword;

import io.newsgraph.analysis.language.WordList;
import java.util.List;
import java.util.Set;

/** Tells the words that a reader would pick, alone or in a phrase, from those that say nothing. */
final class TermFilter {

  /** Nouns of one syllable that articles are about; the others are mostly pieces: 것, 점, 측. */
  private static final Set<String> ONE_SYLLABLE =
      WordList.set(TermFilter.class, "one-syllable-nouns.txt");

  /** Nouns that tell something in a phrase only: 모델 in AI 모델. */
  private static final Set<String> GENERIC = WordList.set(TermFilter.class, "generic-nouns.txt");

  /** Longer ones are runs of text without spaces, not words. */
  private static final int MAX_WORD_LENGTH = 30;

  private final List<NounUnit> units;
  private final String text;

  TermFilter(List<NounUnit> units, String text) {
    this.units = units;
    this.text = text;
  }

  /** Whether telling units that follow one another make a term. */
  boolean isTerm(List<NounUnit> words) {
    NounUnit last = words.getLast();
    return !last.isModifier()
        && (words.size() > 1 || last.isName() || !GENERIC.contains(last.of(text)));
  }

  /** Whether the unit at {@code index} may be part of a term. */
  boolean isTelling(int index) {
    NounUnit unit = units.get(index);
    String word = unit.of(text);
    boolean isWord =
        word.length() <= MAX_WORD_LENGTH
            && (word.length() >= 2 || ONE_SYLLABLE.contains(word))
            && !StopWords.contain(word)
            && !isFamilyName(word);
    if (!isWord) {
      return false;
    }
    return unit.isName() || isNoun(index, word);
  }

  private boolean isNoun(int index, String word) {
    return isWord(word)
        && !isUnnamed(units.get(index))
        && !OfficeWords.isOffice(units, index, text);
  }

  /** 김씨, A씨: known by a family name only. */
  private static boolean isFamilyName(String name) {
    return name.length() == 2 && name.charAt(1) == '씨';
  }

  /** 김모 of 김모씨 and 김모(38)씨: a family name and somebody. */
  private boolean isUnnamed(NounUnit unit) {
    if (unit.end() - unit.start() != 2 || text.charAt(unit.end() - 1) != '모') {
      return false;
    }
    String behind = text.substring(unit.end(), Math.min(text.length(), unit.end() + 2)).strip();
    return behind.startsWith("(") || behind.startsWith("씨");
  }

  private static boolean isWord(String word) {
    for (int i = 0; i < word.length(); i += Character.charCount(word.codePointAt(i))) {
      if (!isWordCharacter(word.codePointAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isWordCharacter(int c) {
    return Character.isLetterOrDigit(c) || c == '-' || c == '&' || c == '.' || c == '·' || c == '+';
  }
}
