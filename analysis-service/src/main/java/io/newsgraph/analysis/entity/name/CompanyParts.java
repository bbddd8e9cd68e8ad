package io.newsgraph.analysis.entity.name;

import io.newsgraph.analysis.language.Word;
import io.newsgraph.analysis.language.WordList;
import io.newsgraph.analysis.language.WordSections;
import io.newsgraph.analysis.language.WordSet;

/** What companies have: staff and sides (직원들, 측), and heads (대표). */
public final class CompanyParts {

  /** Staff and sides: 직원들, 측. */
  public static final WordSet PARTS = WordList.set(CompanyParts.class, "company-parts.txt");

  /** Who heads them: 대표, 회장. */
  public static final WordSet HEADS = WordList.set(CompanyParts.class, "company-heads.txt");

  /** Last syllables of josa of topics, subjects, objects, owners and places. */
  private static final WordSet CASES =
      WordSections.of(CompanyParts.class, "josa-by-part.txt").set("ends-of-cases");

  private CompanyParts() {}

  /** 삼성전자가 공장을: a subject or an object has nothing of what follows. */
  public static boolean endsInCase(String text, Word word) {
    int[] ends = word.nounEnds();
    return ends.length > 1
        && (CASES.contains(text, word.end() - 1, word.end()) || isKnown(text, word.start(), ends));
  }

  private static boolean isKnown(String text, int start, int[] ends) {
    for (int i = 1; i < ends.length; i++) {
      if (KnownNames.all().contain(text, start, ends[i])) {
        return true;
      }
    }
    return false;
  }
}
