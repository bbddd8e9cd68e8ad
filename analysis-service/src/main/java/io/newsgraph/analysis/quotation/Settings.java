package io.newsgraph.analysis.quotation;

import io.newsgraph.analysis.language.WordList;
import io.newsgraph.analysis.language.WordSections;
import io.newsgraph.analysis.language.WordSet;
import io.newsgraph.analysis.quotation.Eojeol.Part;
import java.util.List;
import java.util.Set;

/** Where somebody speaks, which is no part of what is said: 기자회견에서, 간담회를 열고. */
final class Settings {

  private static final Set<String> NOUNS = WordList.set(Settings.class, "settings.txt");
  private static final VerbList<Boolean> VERBS =
      new VerbList<Boolean>().add("setting-verbs.txt", true);

  /** What somebody speaks of when asked: 개각설. */
  private static final Set<String> ANSWERED = WordList.set(Settings.class, "answered.txt");

  /** Where somebody goes before speaking: 피해 마을. */
  private static final Set<String> VISITED = WordList.set(Settings.class, "visited.txt");

  /** Whoever was just asked speaks behind one of these. */
  private static final Set<String> ASKED = WordList.set(Settings.class, "asked.txt");

  /** Words behind occasions, matters, places and messengers. */
  private static final WordSections BEHIND = WordSections.of(Settings.class, "behind-settings.txt");

  private static final WordSet ABOUT = BEHIND.set("about");
  private static final WordSet RELATED = BEHIND.set("related");
  private static final WordSet WITH = BEHIND.set("with");
  private static final WordSet THROUGH = BEHIND.set("through");
  private static final List<String> CITING = BEHIND.list("citing");
  private static final WordSet VISITING = BEHIND.set("visiting");
  private static final WordSet AFTER = BEHIND.set("after");

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

  /** Whether somebody is asked between two eojeols: 이유를 묻자. */
  static boolean isAsked(String text, List<Eojeol> eojeols, int from, int to) {
    return eojeols.subList(from, to).stream()
        .anyMatch(eojeol -> ASKED.contains(text.substring(eojeol.start(), eojeol.end())));
  }

  /** 구조 당국을 인용해. */
  static boolean isCiting(String text, Eojeol source, Eojeol verb) {
    return source.part() == Eojeol.Part.OBJECT
        && CITING.stream().anyMatch(form -> text.startsWith(form, verb.start()));
  }

  /** Index of the first eojeol behind the occasions at {@code from}; {@code from} without any. */
  static int skip(String text, List<Eojeol> eojeols, int from, int to) {
    int behind = from;
    for (int i = from; i < Math.min(to - 1, from + MAX_DISTANCE); i++) {
      Eojeol eojeol = eojeols.get(i);
      Eojeol next = eojeols.get(i + 1);
      if (eojeol.quoted() != null) {
        continue;
      }
      if (eojeol.is(Part.SUBJECT, Part.TOPIC)) {
        // 회장이 비서를 통해 돈을 건넸다고: what is said has begun.
        break;
      }
      if (isCiting(text, eojeol, next)
          || isThrough(text, eojeol, next)
          || isVisit(text, eojeol, next)
          || isAnswer(text, eojeol, next)
          || isAfter(text, eojeol, next)) {
        behind = i + 2;
      } else if (ASKED.contains(text.substring(eojeol.start(), eojeol.end()))) {
        behind = i + 1;
      } else if (isOccasion(text, eojeol.start(), eojeol.nounEnd())) {
        behind = behindOccasion(text, eojeols, i, behind);
      }
    }
    return Math.min(behind, to);
  }

  private static int behindOccasion(String text, List<Eojeol> eojeols, int i, int behind) {
    Eojeol eojeol = eojeols.get(i);
    Eojeol next = eojeols.get(i + 1);
    boolean isPlace =
        text.startsWith("에서", eojeol.nounEnd())
            || text.startsWith("에게", eojeol.nounEnd()) && !next.isPredicate();
    if (eojeol.part() == Part.OBLIQUE && isPlace) {
      return i + 1;
    }
    boolean isDone =
        next.part() == Part.CONNECTIVE && VERBS.match(text, next.start(), next.end()) != null;
    return isDone ? i + 2 : behind;
  }

  /** 구단을 통해, 변호인을 통해. */
  private static boolean isThrough(String text, Eojeol messenger, Eojeol verb) {
    return messenger.part() == Part.OBJECT
        && THROUGH.contains(text, verb.start(), verb.end())
        && Speakers.isSpeaker(text, messenger.start(), messenger.nounEnd());
  }

  /** 피해 마을을 찾아. */
  private static boolean isVisit(String text, Eojeol place, Eojeol verb) {
    return place.part() == Part.OBJECT
        && VISITING.contains(text, verb.start(), verb.end())
        && endsIn(VISITED, text, place);
  }

  /** 개각설에 대해, 다리 붕괴와 관련해; 설립설과 nori has for one noun. */
  private static boolean isAnswer(String text, Eojeol matter, Eojeol verb) {
    boolean isWith = WITH.contains(text, matter.end() - 1, matter.end());
    if (matter.part() == Part.NOUN && isWith) {
      return RELATED.contains(text, verb.start(), verb.end());
    }
    return matter.part() == Part.OBLIQUE
        && (RELATED.contains(text, verb.start(), verb.end())
            || ABOUT.contains(text, verb.start(), verb.end()) && endsIn(ANSWERED, text, matter));
  }

  /** 회담 직후. */
  private static boolean isAfter(String text, Eojeol occasion, Eojeol after) {
    return occasion.part() == Part.NOUN
        && AFTER.contains(text, after.start(), after.end())
        && isOccasion(text, occasion.start(), occasion.nounEnd());
  }

  private static boolean endsIn(Set<String> words, String text, Eojeol eojeol) {
    for (int i = Math.max(eojeol.start(), eojeol.nounEnd() - LONGEST); i < eojeol.nounEnd(); i++) {
      if (words.contains(text.substring(i, eojeol.nounEnd()))) {
        return true;
      }
    }
    return false;
  }
}
