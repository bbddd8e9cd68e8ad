package io.newsgraph.analysis.entity.coreference;

import io.newsgraph.analysis.entity.name.EntityType;
import io.newsgraph.analysis.entity.name.OrganizationNames;
import io.newsgraph.analysis.entity.recognition.EntityCluster;
import io.newsgraph.analysis.language.Word;
import io.newsgraph.analysis.language.WordList;
import io.newsgraph.analysis.language.WordSections;
import io.newsgraph.analysis.language.WordSet;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Nouns that alone as topic speak of a body named before: 시는, 재단은. */
final class BareKinds {

  private static final Map<String, Description> BY_NOUN =
      WordList.lines(BareKinds.class, "bare-kinds.txt").stream()
          .map(BareKinds::read)
          .collect(Collectors.toUnmodifiableMap(Description::noun, Function.identity()));

  private static final Set<String> BEFORE = WordList.set(BareKinds.class, "before-bare-kinds.txt");

  private static final WordSections AROUND =
      WordSections.of(BareKinds.class, "around-bare-kinds.txt");

  private static final WordSet TOPICS = AROUND.set("topics");

  /** Last syllables of josa and of endings that join clauses. */
  private static final WordSet INFLECTED = AROUND.set("inflected");

  private static final WordSet CASES = AROUND.set("cases");

  private static final List<String> NOT_MUNICIPALITIES = AROUND.list("not-municipalities");

  private static final int LONGEST =
      BY_NOUN.keySet().stream().mapToInt(String::length).max().orElseThrow();

  /** Municipalities that are words of other meanings as well: 도는 is "turning" too. */
  private static final WordSet AMBIGUOUS = AROUND.set("ambiguous");

  /** Last syllables of what names of bodies end in: 보호원은, of 한국저작권보호원. */
  private static final WordSet LAST = AROUND.set("last");

  /** Shorter ones are other words. */
  private static final int MIN_UNKNOWN = 3;

  private static final String ACCORDING_TO = "에 따르면";

  /** Farthest from the beginning of its sentence that an ambiguous one stands, in words. */
  private static final int NEAR_START = 1;

  /** Shortest name before its ending: 통영 of 통영시. */
  private static final int MIN_STEM = 2;

  private BareKinds() {}

  private static Description read(String line) {
    String[] parts = line.split(":");
    List<String> endings =
        parts.length < 2 || parts[1].isBlank()
            ? List.of()
            : Arrays.stream(parts[1].split(",")).map(String::strip).toList();
    return new Description(parts[0].strip(), EntityType.ORGANIZATION, endings);
  }

  /**
   * The kind that a word speaks of as the topic of its sentence, or its source; null if it is none.
   *
   * @param position of the word in its sentence, the first is 0
   */
  static Description of(String text, Word word, int position) {
    int length = word.end() - word.start() - 1;
    boolean isTopic = TOPICS.contains(text, word.end() - 1, word.end());
    boolean isSource = text.startsWith(ACCORDING_TO, word.end() - 1);
    if (length < 1 || length > LONGEST || !isTopic && !isSource) {
      return null;
    }
    boolean isAmbiguous = length == 1 && AMBIGUOUS.contains(text, word.start(), word.start() + 1);
    if (isAmbiguous && (position > NEAR_START || isBehindCase(text, word.start()))) {
      return null;
    }
    Description kind = of(text, word.start(), word.end() - 1);
    boolean isSubject = text.charAt(word.end() - 1) == '가';
    return kind == null || isSubject && !kind.endings().isEmpty() ? null : kind;
  }

  /** The kind that a noun is; null if it is none. */
  static Description of(String text, int start, int end) {
    if (end - start > LONGEST) {
      return null;
    }
    String noun = text.substring(start, end);
    Description listed = BY_NOUN.get(noun);
    boolean mayEndName =
        end - start > 1 && OrganizationNames.mayEndIn(noun)
            || end - start >= MIN_UNKNOWN && LAST.contains(text, end - 1, end);
    return listed == null && mayEndName
        ? new Description(noun, EntityType.ORGANIZATION, List.of(noun))
        : listed;
  }

  /** Whether a word before a kind leaves it alone: 이날 협회는 and 이를 두고 협회는, not 민간 병원은. */
  static boolean isAloneBehind(String before) {
    return BEFORE.contains(before)
        || !Character.isLetterOrDigit(before.charAt(before.length() - 1))
        || before.length() > 1 && INFLECTED.contains(before, before.length() - 1, before.length());
  }

  /** 소문이 도는: a verb whose subject or object stands before it. */
  private static boolean isBehindCase(String text, int start) {
    return start > 1 && text.charAt(start - 1) == ' ' && CASES.contains(text, start - 2, start - 1);
  }

  /** Whether an article has several of them and speaks of the first: 시는. */
  static boolean isMunicipality(Description kind) {
    return kind.endings().size() == 1 && kind.noun().length() == 1;
  }

  /** Whether something is called as things of a kind are, under any of its names. */
  static boolean mayBe(Description kind, EntityCluster cluster) {
    boolean isBody =
        cluster.type() == EntityType.ORGANIZATION || cluster.type() == EntityType.LOCATION;
    return isBody
        && Stream.concat(Stream.of(cluster.name()), cluster.aliases().stream())
            .anyMatch(name -> ends(name, kind.endings()) && !isOtherThan(kind, name));
  }

  private static boolean isOtherThan(Description kind, String name) {
    return isMunicipality(kind) && NOT_MUNICIPALITIES.stream().anyMatch(name::endsWith);
  }

  private static boolean ends(String name, List<String> endings) {
    return endings.stream()
        .anyMatch(end -> name.endsWith(end) && name.length() >= end.length() + MIN_STEM);
  }
}
