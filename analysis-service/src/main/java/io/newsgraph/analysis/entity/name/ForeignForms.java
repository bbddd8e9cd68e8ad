package io.newsgraph.analysis.entity.name;

import io.newsgraph.analysis.language.EverydayNouns;
import io.newsgraph.analysis.language.WordList;
import io.newsgraph.analysis.language.WordSet;
import java.util.List;

/**
 * Tells words with a syllable of foreign names that name no person all the same: 국립수목원, 주폴란드 대사,
 * 구원파.
 */
final class ForeignForms {

  private static final List<String> PREFIXES =
      WordList.lines(ForeignForms.class, "prefixes-of-bodies.txt");

  /** Stationed in: 주폴란드 대사. */
  private static final char STATIONED_IN = '주';

  /** Followers, faith, circle, tribe: what makes a group of an everyday noun. */
  private static final WordSet GROUPS = WordList.set(ForeignForms.class, "endings-of-groups.txt");

  private static final int MIN_NOUN = 2;

  private ForeignForms() {}

  static boolean isNobody(String text, int start, int end) {
    return PREFIXES.stream().anyMatch(prefix -> text.startsWith(prefix, start))
        || text.charAt(start) == STATIONED_IN && Countries.contain(text.substring(start + 1, end))
        || isGroup(text, start, end);
  }

  private static boolean isGroup(String text, int start, int end) {
    return end - start > MIN_NOUN
        && GROUPS.contains(text, end - 1, end)
        && EverydayNouns.cost(text, start, end - 1).isPresent();
  }
}
