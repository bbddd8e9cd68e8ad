package io.newsgraph.analysis.entity.recognition.thing;

import io.newsgraph.analysis.entity.name.CompanyKinds;
import io.newsgraph.analysis.entity.name.QuotationCues;
import io.newsgraph.analysis.entity.name.WordSequence;
import io.newsgraph.analysis.language.Bracketed;
import io.newsgraph.analysis.language.Word;
import io.newsgraph.analysis.language.WordList;
import io.newsgraph.analysis.language.WordSet;
import java.util.Set;

/**
 * Tells an organisation by what stands beside its quoted name: 대여 업체인 ‘달그락’, 창업한 ‘블루닷’, ‘글자숲’ 사무실.
 */
final class OrganizationContext {

  /** What organisations alone have: ‘…’ 사무실. */
  private static final WordSet OWNED =
      WordList.set(OrganizationContext.class, "parts-of-quoted-organizations.txt");

  private static final Set<String> FOUNDING =
      WordList.set(OrganizationContext.class, "founding-verbs-before-names.txt");

  private static final char COPULA = '인';

  private OrganizationContext() {}

  static boolean isOf(WordSequence words, Bracketed quoted) {
    Word before = QuotationCues.wordBefore(words, quoted);
    boolean isTold = before != null && (isKind(words, before) || isFounding(words, before));
    return isTold || isOwner(words, quoted);
  }

  /** 대여 업체 ‘달그락’, 대여 업체인 ‘달그락’. */
  private static boolean isKind(WordSequence words, Word word) {
    String text = words.document().text();
    boolean hasCopula = text.charAt(word.end() - 1) == COPULA;
    return CompanyKinds.isKind(words, word)
        || hasCopula && CompanyKinds.isKind(text.substring(word.start(), word.end() - 1));
  }

  /** 창업한 ‘블루닷’. */
  private static boolean isFounding(WordSequence words, Word word) {
    return FOUNDING.contains(word.of(words.document().text()));
  }

  /** ‘글자숲’ 사무실, ‘글자숲’ 직원들: what companies have. */
  private static boolean isOwner(WordSequence words, Bracketed quoted) {
    int index = words.firstFrom(quoted.end());
    return index < words.size()
        && words.get(index).start() == quoted.end() + 1
        && words.get(index).nounEndIn(OWNED, words.document().text()) >= 0;
  }
}
