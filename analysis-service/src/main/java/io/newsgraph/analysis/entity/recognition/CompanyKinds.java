package io.newsgraph.analysis.entity.recognition;

import io.newsgraph.analysis.language.Word;
import io.newsgraph.analysis.language.WordList;
import java.util.Set;

/** Words that say what kind of company the name behind them is: 제약사, 소스 업체, 조선업체. */
final class CompanyKinds {

  private static final Set<String> KINDS = WordList.set(CompanyKinds.class, "company-kinds.txt");

  /** Endings of kinds that are on no list: 조선업체, 로봇제조사. */
  private static final EndingIndex ENDINGS = new EndingIndex("company-kind-endings.txt");

  private CompanyKinds() {}

  static boolean isKind(String word) {
    int ending = ENDINGS.startOfEnding(word, 0, word.length());
    return KINDS.contains(word) || ending > 0 && ending < word.length();
  }

  /**
   * @param word null for none
   */
  static boolean isKind(WordSequence words, Word word) {
    return word != null && isKind(word.of(words.document().text()));
  }
}
