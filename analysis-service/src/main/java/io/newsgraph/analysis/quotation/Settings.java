package io.newsgraph.analysis.quotation;

import io.newsgraph.analysis.language.WordList;
import io.newsgraph.analysis.quotation.Eojeol.Part;
import java.util.List;
import java.util.Set;

/** Where somebody speaks, which is no part of what is said: 기자회견에서, 간담회를 열고. */
final class Settings {

  private static final Set<String> NOUNS = WordList.set(Settings.class, "settings.txt");
  private static final VerbList<Boolean> VERBS =
      new VerbList<Boolean>().add("setting-verbs.txt", true);
  private static final int LONGEST = 6;

  /** How far behind the speaker an occasion may stand, in eojeols. */
  private static final int MAX_DISTANCE = 10;

  private Settings() {}

  /** Whether the noun from {@code start} to {@code end} is an occasion, or ends in one. */
  static boolean isOccasion(String text, int start, int end) {
    for (int i = Math.max(start, end - LONGEST); i < end; i++) {
      boolean mayBe = i == start || end - i > 1;
      if (mayBe && NOUNS.contains(text.substring(i, end))) {
        return true;
      }
    }
    return false;
  }

  /** 구조 당국을 인용해. */
  private static boolean isCiting(String text, Eojeol source, Eojeol verb) {
    return source.part() == Eojeol.Part.OBJECT
        && text.startsWith("인용", verb.start())
        && (text.startsWith("해", verb.start() + 2) || text.startsWith("하여", verb.start() + 2));
  }

  /** Index of the first eojeol behind the occasions at {@code from}; {@code from} without any. */
  static int skip(String text, List<Eojeol> eojeols, int from, int to) {
    int behind = from;
    for (int i = from; i < Math.min(to - 1, from + MAX_DISTANCE); i++) {
      Eojeol eojeol = eojeols.get(i);
      if (isCiting(text, eojeol, eojeols.get(i + 1))) {
        behind = i + 2;
        continue;
      }
      if (eojeol.quoted() != null || !isOccasion(text, eojeol.start(), eojeol.nounEnd())) {
        continue;
      }
      Eojeol next = eojeols.get(i + 1);
      boolean isPlace =
          text.startsWith("에서", eojeol.nounEnd())
              || text.startsWith("에게", eojeol.nounEnd()) && !next.isPredicate();
      if (eojeol.part() == Part.OBLIQUE && isPlace) {
        behind = i + 1;
      } else if (next.part() == Part.CONNECTIVE
          && VERBS.match(text, next.start(), next.end()) != null) {
        behind = i + 2;
      }
    }
    return Math.min(behind, to);
  }
}
