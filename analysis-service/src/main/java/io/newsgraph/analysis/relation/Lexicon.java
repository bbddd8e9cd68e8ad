package io.newsgraph.analysis.relation;

import io.newsgraph.analysis.language.Josa;
import io.newsgraph.analysis.language.WordList;
import java.util.List;
import java.util.function.Predicate;

/** The nouns that the finders know, whatever the morphological dictionary takes them for. */
final class Lexicon {

  private static final int MAX_JOSA = 6;

  private static final List<String> DEPARTMENTS = WordList.lines(Lexicon.class, "departments.txt");

  private Lexicon() {}

  private static boolean endsInDepartment(String noun) {
    for (String department : DEPARTMENTS) {
      if (noun.endsWith(department)) {
        return true;
      }
    }
    return false;
  }

  /** Where the known noun of a word ends, the longest first; {@code start} if it is none. */
  static int nounEnd(String text, int start, int end) {
    Predicate<String> isKnown =
        noun ->
            Titles.contain(noun)
                || RelationalNouns.contain(noun)
                || FrameTable.isNoun(noun)
                || RoleFinder.FORMER.contains(noun)
                || endsInDepartment(noun);
    if (isKnown.test(text.substring(start, end))) {
      return end;
    }
    for (int i = end - 1; i > start && end - i <= MAX_JOSA; i--) {
      boolean isJosa =
          Josa.isAttached(text, i, end) || Particle.of(text.substring(i, end)) == Particle.IS;
      if (isJosa && isKnown.test(text.substring(start, i))) {
        return i;
      }
    }
    return start;
  }
}
