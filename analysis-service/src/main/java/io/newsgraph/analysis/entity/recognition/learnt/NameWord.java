package io.newsgraph.analysis.entity.recognition.learnt;

import io.newsgraph.analysis.entity.name.NounReading;
import io.newsgraph.analysis.entity.name.PersonTitles;
import io.newsgraph.analysis.language.AnnotatedDocument;
import io.newsgraph.analysis.language.Span;
import io.newsgraph.analysis.language.Word;
import io.newsgraph.analysis.language.WordList;
import io.newsgraph.analysis.language.WordSet;
import java.util.Arrays;

/**
 * A word as it may end a name.
 *
 * @param ends where a name may end in it, the longest first
 * @param unusual for each end, whether what stands before it is no everyday word of the dictionary
 * @param isWhole whether a name may end with all of it, and so go on behind it
 */
record NameWord(int[] ends, boolean[] unusual, boolean isWhole) {

  private static final char SOME = '수';
  private static final WordSet NUMERALS = WordList.set(NameWord.class, "numerals-behind-some.txt");

  static NameWord of(AnnotatedDocument document, Word word) {
    int[] all = word.nounEnds();
    int[] ends = new int[all.length];
    boolean[] unusual = new boolean[all.length];
    int count = 0;
    for (int end : all) {
      Span stem = new Span(word.start(), end);
      if (hasLetter(document.text(), stem)
          && !isVagueNumber(document.text(), stem)
          && !PersonTitles.contain(document.text(), stem.start(), stem.end())
          && NounReading.mayBeName(document, stem)) {
        unusual[count] =
            !NounReading.isWholeNoun(document, stem)
                && !NounReading.isDictionaryWord(document, stem);
        ends[count++] = end;
      }
    }
    boolean isWhole = count > 0 && ends[0] == word.end();
    return new NameWord(Arrays.copyOf(ends, count), Arrays.copyOf(unusual, count), isWhole);
  }

  /** 수조원대, 수십만명: 수 before a numeral is some. */
  private static boolean isVagueNumber(String text, Span stem) {
    return stem.length() > 2
        && text.charAt(stem.start()) == SOME
        && NUMERALS.contains(text, stem.start() + 1, stem.start() + 2);
  }

  /**
   * Whether it is written in Hangul or Latin letters: 世界燈臺協會 is how a name is written in Chinese.
   */
  static boolean hasLetter(String text, Span span) {
    for (int i = span.start(); i < span.end(); i++) {
      if (Character.isLetter(text.charAt(i)) && !Character.isIdeographic(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the whole word may be part of a name and is no everyday word. */
  boolean isUnusual() {
    return isWhole && unusual[0];
  }
}
