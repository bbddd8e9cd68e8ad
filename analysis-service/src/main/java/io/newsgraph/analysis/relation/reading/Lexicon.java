package io.newsgraph.analysis.relation.reading;

import io.newsgraph.analysis.language.Josa;
import io.newsgraph.analysis.language.WordList;
import io.newsgraph.analysis.language.WordSet;
import io.newsgraph.analysis.relation.type.RelationType;
import java.util.ArrayList;
import java.util.List;

/** The nouns that the finders know, whatever the morphological dictionary takes them for. */
final class Lexicon {

  private static final int MAX_JOSA = 6;

  /** The end of a school's name with its josa, and no department: 은포대학과. */
  private static final String SCHOOL_AND = "대학과";

  private static final WordSet DEPARTMENTS = WordList.set(Lexicon.class, "departments.txt");
  private static final WordSet NOUNS = nouns();

  private Lexicon() {}

  private static WordSet nouns() {
    List<String> nouns = new ArrayList<>(Titles.words());
    nouns.addAll(RelationalNouns.words());
    nouns.addAll(FrameTable.nouns());
    nouns.addAll(Titles.FORMER);
    nouns.addAll(PhraseReader.TEAMS);
    nouns.addAll(WordList.lines(RelationType.class, "names-of-works.txt"));
    return new WordSet(nouns);
  }

  private static boolean isKnown(String text, int start, int end) {
    return NOUNS.contains(text, start, end) || endsInDepartment(text, start, end);
  }

  private static boolean endsInDepartment(String text, int start, int end) {
    for (int i = Math.max(start, end - DEPARTMENTS.maxLength()); i < end; i++) {
      if (DEPARTMENTS.contains(text, i, end)) {
        return i == start || !text.startsWith(SCHOOL_AND, i - 1);
      }
    }
    return false;
  }

  /** Where the known noun of a word ends, the longest first; {@code start} if it is none. */
  static int nounEnd(String text, int start, int end) {
    if (isKnown(text, start, end)) {
      return end;
    }
    for (int i = end - 1; i > start && end - i <= MAX_JOSA; i--) {
      boolean isJosa = Josa.isAttached(text, i, end) || Particle.of(text, i, end) == Particle.IS;
      if (isJosa && isKnown(text, start, i)) {
        return i;
      }
    }
    return start;
  }
}
