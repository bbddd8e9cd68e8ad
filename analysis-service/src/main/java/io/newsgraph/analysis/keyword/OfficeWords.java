package io.newsgraph.analysis.keyword;

import io.newsgraph.analysis.entity.name.EntityType;
import io.newsgraph.analysis.language.WordList;
import io.newsgraph.analysis.language.WordSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Offices of people: 대표, 재무본부장. Without a name they tell nothing; beside one the name is the
 * keyword. Articles are about some all the same (의사, 국가대표): those count where no name is near.
 */
final class OfficeWords {

  private static final WordSet TOPICAL = WordList.set(OfficeWords.class, "topical-offices.txt");
  private static final WordSet ALL = all();

  /** Least lengths of a title and of what stands before it in a longer one: 재무 + 본부장. */
  private static final int MIN_PART = 2;

  /** The syllable that makes the head of anything: 팀장, 랩장, 지회장. */
  private static final char HEAD = '장';

  private OfficeWords() {}

  private static WordSet all() {
    Set<String> titles = new HashSet<>(WordList.lines(EntityType.class, "titles.txt"));
    titles.addAll(WordList.lines(EntityType.class, "company-titles.txt"));
    titles.addAll(WordList.lines(EntityType.class, "reporter-titles.txt"));
    return new WordSet(titles);
  }

  /** Whether the unit at {@code index} is an office and no term of its own. */
  static boolean isOffice(List<NounUnit> units, int index, String text) {
    NounUnit unit = units.get(index);
    if (unit.isName()) {
      return false;
    }
    String word = unit.of(text);
    if (!TOPICAL.contains(word) && endsInTitle(word)) {
      return true;
    }
    return (ALL.contains(word)
            || word.length() > MIN_PART && word.charAt(word.length() - 1) == HEAD)
        && (isPersonBeside(units, index, -1) || isPersonBeside(units, index, 1));
  }

  private static boolean endsInTitle(String word) {
    if (ALL.contains(word)) {
      return true;
    }
    for (int i = Math.max(MIN_PART, word.length() - ALL.maxLength());
        i <= word.length() - MIN_PART;
        i++) {
      if (TOPICAL.contains(word, i, word.length())) {
        return false;
      }
      if (ALL.contains(word, i, word.length())) {
        return true;
      }
    }
    return false;
  }

  /**
   * A person's name is the next unit but one space, or stands beyond that person's organisation.
   */
  private static boolean isPersonBeside(List<NounUnit> units, int index, int step) {
    int at = index;
    for (int distance = 0; distance < MIN_PART; distance++) {
      int next = at + step;
      if (next < 0
          || next >= units.size()
          || !isAdjacent(units.get(Math.min(at, next)), units.get(Math.max(at, next)))) {
        return false;
      }
      if (units.get(next).isName() && units.get(next).name().type() == EntityType.PERSON) {
        return true;
      }
      at = next;
    }
    return false;
  }

  private static boolean isAdjacent(NounUnit left, NounUnit right) {
    return right.start() - left.end() <= 1;
  }
}
