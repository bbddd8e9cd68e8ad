package io.newsgraph.analysis.entity.name;

import io.newsgraph.analysis.language.Word;
import io.newsgraph.analysis.language.WordList;
import io.newsgraph.analysis.language.WordSet;

/** Words that say what kind of company the name behind them is: 제약사, 소스 업체, 조선업체. */
public final class CompanyKinds {

  private static final WordSet KINDS = WordList.set(CompanyKinds.class, "company-kinds.txt");

  /** Endings of kinds that are on no list: 조선업체, 로봇제조사. */
  private static final EndingIndex ENDINGS =
      new EndingIndex(CompanyKinds.class, "company-kind-endings.txt");

  private CompanyKinds() {}

  /** Whether a word is a kind of company: 스타트업, 자회사. */
  public static boolean isKind(String word) {
    return isKind(word, 0, word.length());
  }

  private static boolean isKind(String text, int start, int end) {
    int ending = ENDINGS.startOfEnding(text, start, end);
    return KINDS.contains(text, start, end) || ending > start && ending < end;
  }

  /**
   * @param word null for none
   */
  public static boolean isKind(WordSequence words, Word word) {
    return word != null && isKind(words.document().text(), word.start(), word.end());
  }
}
