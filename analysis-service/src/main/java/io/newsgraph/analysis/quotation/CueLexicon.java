package io.newsgraph.analysis.quotation;

import io.newsgraph.analysis.language.WordList;
import io.newsgraph.analysis.language.WordSections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words that tell of speaking, from the lists beside this class. */
final class CueLexicon {

  private static final VerbList<CueKind> VERBS =
      new VerbList<CueKind>()
          .add("speech-verbs.txt", CueKind.SPEECH)
          .add("thought-verbs.txt", CueKind.THOUGHT)
          .add("naming-verbs.txt", CueKind.NAMING)
          .add("passive-verbs.txt", CueKind.PASSIVE);

  private static final VerbList<Boolean> TELLING =
      new VerbList<Boolean>().add("telling-verbs.txt", true);

  private static final VerbList<Boolean> VIEWS =
      new VerbList<Boolean>().add("view-verbs.txt", true);

  private static final VerbList<Boolean> STATING =
      new VerbList<Boolean>().add("stating-verbs.txt", true);

  private static final Set<String> STATED = WordList.set(CueLexicon.class, "stated-nouns.txt");

  private static final Map<String, VerbList<Boolean>> PHRASES = phrases();
  private static final Set<String> NOUNS = WordList.set(CueLexicon.class, "cue-nouns.txt");

  /** Forms of 하다 that stand for 말하다; 다고 해서 and 다고 하는 do not. */
  private static final List<String> SAID =
      WordSections.of(CueLexicon.class, "forms-of-said.txt").list("said");

  private CueLexicon() {}

  private static Map<String, VerbList<Boolean>> phrases() {
    Map<String, VerbList<Boolean>> phrases = new HashMap<>();
    for (String line : WordList.lines(CueLexicon.class, "speech-phrases.txt")) {
      int space = line.indexOf(' ');
      phrases
          .computeIfAbsent(line.substring(0, space), noun -> new VerbList<>())
          .addLine(line.substring(space + 1), true);
    }
    return phrases;
  }

  /** What kind of predicate an eojeol is. */
  static CueKind kind(String text, Eojeol eojeol) {
    CueKind kind = VERBS.match(text, eojeol.start(), eojeol.end());
    if (kind != null) {
      return kind;
    }
    boolean isGeneral =
        SAID.stream().anyMatch(form -> text.startsWith(form, eojeol.start()))
            || text.startsWith("한", eojeol.start()) && eojeol.end() == eojeol.start() + 1;
    return isGeneral ? CueKind.GENERAL : CueKind.OTHER;
  }

  /** Whether two eojeols together tell of speaking: 선을 그었다. */
  static boolean isPhrase(String text, Eojeol noun, Eojeol verb) {
    VerbList<Boolean> verbs = PHRASES.get(text.substring(noun.start(), noun.end()));
    return verbs != null && verbs.match(text, verb.start(), verb.end()) != null;
  }

  /** Whether a verb makes a saying of the noun before it: 입장을 밝혔다. */
  static boolean isTelling(String text, Eojeol verb) {
    return TELLING.match(text, verb.start(), verb.end()) != null;
  }

  /** Whether a fact and the verb behind it tell of speaking: 점을 강조했다. */
  static boolean isStated(String text, Eojeol fact, Eojeol verb) {
    return fact.is(Eojeol.Part.OBJECT, Eojeol.Part.TOPIC)
        && STATED.contains(text.substring(fact.start(), fact.nounEnd()))
        && STATING.match(text, verb.start(), verb.end()) != null;
  }

  /** Whether a verb behind a quotation gives it as somebody's view: “…”고 봤다. */
  static boolean isView(String text, Eojeol verb) {
    return VIEWS.match(text, verb.start(), verb.end()) != null;
  }

  /** Where a noun that stands for a saying ends, -1 if {@code eojeol} begins with none: 입장이다. */
  static int nounEnd(String text, Eojeol eojeol) {
    for (int end = Math.min(eojeol.end(), eojeol.start() + 4); end > eojeol.start(); end--) {
      if (NOUNS.contains(text.substring(eojeol.start(), end))) {
        return end;
      }
    }
    return -1;
  }
}
