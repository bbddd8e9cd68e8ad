package io.newsgraph.analysis.relation.reading;

import io.newsgraph.analysis.entity.name.EntityType;
import io.newsgraph.analysis.language.LetterTable;
import io.newsgraph.analysis.language.WordList;
import io.newsgraph.analysis.language.WordSet;
import io.newsgraph.analysis.relation.type.RelationType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The triggers of {@code frames.txt} with their frames. */
public final class FrameTable {

  private static final String FORMER = "former";
  private static final String BY = "by";

  /** How words begin that look like forms of the triggers and are none. */
  private static final WordSet NOT_VERBS = WordList.set(FrameTable.class, "not-triggers.txt");

  /** The numbers of ㄴ, ㄹ, ㅂ and ㅆ among the final consonants. */
  private static final int[] FINALS = {4, 8, 17, 20};

  private static final FrameTable INSTANCE = new FrameTable();

  private final Map<String, List<String>> groups = new HashMap<>();
  private final LetterTable<List<Trigger>> byFirst = new LetterTable<>();
  private final Map<String, List<Trigger>> byNoun = new HashMap<>();
  private final Set<String> nouns = new HashSet<>();

  private FrameTable() {
    WordList.lines(FrameTable.class, "frames.txt").forEach(this::add);
  }

  private void add(String line) {
    int colon = line.indexOf(':');
    String head = line.substring(0, colon).strip();
    String[] entries = line.substring(colon + 1).strip().split("\\s*,\\s*");
    if (head.startsWith("@")) {
      groups.put(head, List.of(entries));
      return;
    }
    Frame frame = frame(head.split("\\s+"));
    // All nouns that a verb may have, so that a word is compared with the verb once.
    Map<String, List<String>> nounsByVerb = new LinkedHashMap<>();
    for (String entry : entries) {
      int space = entry.indexOf(' ');
      if (space < 0) {
        add(Trigger.of(frame, List.of(), entry));
        continue;
      }
      List<String> nouns = words(entry.substring(0, space));
      for (String verb : words(entry.substring(space + 1).strip())) {
        nounsByVerb.computeIfAbsent(verb, any -> new ArrayList<>()).addAll(nouns);
      }
    }
    nounsByVerb.forEach((verb, nouns) -> add(Trigger.of(frame, nouns, verb)));
  }

  private List<String> words(String word) {
    List<String> group = groups.get(word);
    if (group == null && word.startsWith("@")) {
      throw new IllegalArgumentException("No group " + word + " before its use");
    }
    return group == null ? List.of(word) : group;
  }

  private static Frame frame(String[] head) {
    boolean mutual = head[1].contains("↔");
    String[] sides = head[1].split("[→↔]");
    boolean former = head.length > 2 && head[2].equals(FORMER);
    boolean by = head.length > 3 && head[2].equals(BY);
    return new Frame(
        RelationType.valueOf(head[0]),
        particles(sides[0]),
        particles(sides[1]),
        mutual,
        former,
        head.length == 3 && !former ? EntityType.valueOf(head[2]) : null,
        by ? EntityType.valueOf(head[3]) : null);
  }

  private static List<Particle> particles(String side) {
    return Arrays.stream(side.split("/")).map(Particle::bySign).toList();
  }

  private void add(Trigger trigger) {
    char first = trigger.stem().charAt(0);
    byFirst.getOrAdd(first, ArrayList::new).add(trigger);
    if (trigger.needsNoun() && trigger.isOneOpenSyllable()) {
      // 낸다 and 냈다 of 내다 begin with other syllables; without a noun too much else does.
      for (int last : FINALS) {
        byFirst.getOrAdd((char) (first + last), ArrayList::new).add(trigger);
      }
    }
    for (String noun : trigger.nouns()) {
      nouns.add(noun);
      standFor(noun, trigger.with(noun));
    }
    if (trigger.voice() == Trigger.Voice.DO && !trigger.needsNoun()) {
      standFor(trigger.stem(), trigger);
    }
  }

  private void standFor(String noun, Trigger trigger) {
    List<Trigger> same = byNoun.computeIfAbsent(noun, n -> new ArrayList<>());
    if (same.stream().noneMatch(each -> each.frame().equals(trigger.frame()))) {
      same.add(trigger);
    }
  }

  /** The triggers whose predicate a word is a form of. */
  public static List<Trigger> of(String word) {
    if (isOtherWord(word)) {
      return List.of();
    }
    List<Trigger> found = null;
    for (Trigger trigger : beginningLike(word)) {
      if (trigger.matches(word)) {
        found = found == null ? new ArrayList<>(2) : found;
        found.add(trigger);
      }
    }
    return found == null ? List.of() : found;
  }

  /** The triggers that a noun without a predicate stands for, as in headlines: 나루소프트 인수. */
  public static List<Trigger> ofNoun(String noun) {
    return INSTANCE.byNoun.getOrDefault(noun, List.of());
  }

  /** The nouns that stand in triggers. */
  static Set<String> nouns() {
    return INSTANCE.nouns;
  }

  /** Whether a noun stands in a trigger, such as 함께 in 함께 개발하다. */
  static boolean isNoun(String word) {
    return INSTANCE.nouns.contains(word);
  }

  /** Whether a word is a form of a predicate that needs no noun before it. */
  static boolean isVerb(String word) {
    if (isOtherWord(word)) {
      return false;
    }
    for (Trigger trigger : beginningLike(word)) {
      if (!trigger.needsNoun() && trigger.matches(word)) {
        return true;
      }
    }
    return false;
  }

  /** 내년 is no form of 내다. */
  private static boolean isOtherWord(String word) {
    for (int end = Math.min(word.length(), NOT_VERBS.maxLength()); end > 1; end--) {
      if (NOT_VERBS.contains(word, 0, end)) {
        return true;
      }
    }
    return false;
  }

  private static List<Trigger> beginningLike(String word) {
    List<Trigger> triggers = word.isEmpty() ? null : INSTANCE.byFirst.get(word.charAt(0));
    return triggers == null ? List.of() : triggers;
  }
}
