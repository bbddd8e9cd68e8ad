package io.newsgraph.analysis.relation.reading;

import io.newsgraph.analysis.entity.name.BodyHeads;
import io.newsgraph.analysis.entity.name.EntityType;
import io.newsgraph.analysis.entity.recognition.EntityCluster;
import io.newsgraph.analysis.entity.recognition.Mention;
import io.newsgraph.analysis.language.AnnotatedDocument;
import io.newsgraph.analysis.language.Bracketed;
import io.newsgraph.analysis.language.Sentence;
import io.newsgraph.analysis.language.Span;
import io.newsgraph.analysis.language.WordSections;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads sentences into units. Names come from the mentions, the rest from words and morphemes. */
public final class UnitReader {

  /** A longer stretch in double quotation marks is speech and no name. */
  private static final int MAX_QUOTED_NAME = 12;

  /** Longest part of a body whose name begins with the body's: 지회. */
  private static final int MAX_PART = 6;

  private static final String JOINTS = "·‧・ㆍ∙-–";

  private static final WordSections WORDS =
      WordSections.of(UnitReader.class, "continued-predicates.txt");

  /** What makes 공급하고 and 공급해 the modifier of a noun. */
  private static final Set<String> GOING_ON = WORDS.set("going-on");

  private static final Set<String> SO_FAR = WORDS.set("so-far");

  /** The same of 공급하기로 and 공급하게. */
  private static final Set<String> DECIDED = WORDS.set("decided");

  /** Behind what comes first and has no part in what is done: 나루소프트에 이어. */
  private static final Set<String> AFTERWARDS = WORDS.set("afterwards");

  /** ◇ and ▲ part the items of a list: ◇ 은포부 ▲ 수산국장 연정호 ▲ 항만국장 소병규. */
  private static final String BREAKS = "…—;:!?◇◆■□●○▲△▶▷";

  private final String text;
  private final WordReader words;
  private final UnitEnds ends;
  private final Map<Integer, Integer> brackets = new HashMap<>();
  private final List<Name> names;
  private final Set<String> bodies;

  private record Name(int start, int end, List<EntityCluster> clusters) {}

  public UnitReader(AnnotatedDocument document, List<EntityCluster> clusters) {
    this.text = document.text();
    this.words = new WordReader(document);
    this.ends = new UnitEnds(text, brackets);
    for (Bracketed bracket : document.brackets()) {
      brackets.putIfAbsent(bracket.start(), bracket.end());
    }
    this.bodies =
        clusters.stream()
            .filter(cluster -> cluster.type() == EntityType.ORGANIZATION)
            .map(EntityCluster::name)
            .collect(Collectors.toUnmodifiableSet());
    Map<Integer, Name> byStart = new HashMap<>();
    clusters.forEach(cluster -> addAll(cluster, byStart));
    names = new ArrayList<>(byStart.values());
    names.sort(Comparator.comparingInt(Name::start));
  }

  private void addAll(EntityCluster cluster, Map<Integer, Name> byStart) {
    for (Mention mention : cluster.mentions()) {
      // 관세청장 is an office, wherever its body is named in it.
      if (!BodyHeads.follow(text, mention.end()) && !isInOffice(mention)) {
        add(mention, cluster, byStart);
      }
    }
  }

  /** 나루전자 in 나루전자지회장, where the article names 나루전자지회. */
  private boolean isInOffice(Mention mention) {
    int last = Math.min(text.length(), mention.end() + MAX_PART);
    for (int end = mention.end() + 1; end <= last; end++) {
      if (BodyHeads.follow(text, end) && bodies.contains(text.substring(mention.start(), end))) {
        return true;
      }
    }
    return false;
  }

  private static void add(Mention mention, EntityCluster cluster, Map<Integer, Name> byStart) {
    Name known =
        byStart.computeIfAbsent(
            mention.start(), s -> new Name(mention.start(), mention.end(), new ArrayList<>()));
    if (known.end() == mention.end() && !known.clusters().contains(cluster)) {
      known.clusters().add(cluster);
    }
  }

  /** The units of a sentence in order. */
  public List<Unit> read(Sentence sentence) {
    return read(sentence.start(), sentence.end());
  }

  /** The units of a stretch of the text, such as the note behind a name. */
  public List<Unit> read(int start, int end) {
    List<Unit> units = new ArrayList<>();
    int i = start;
    while (i < end) {
      i = step(units, i, end);
      UnitJoiner.joinLast(units);
    }
    return units;
  }

  private int step(List<Unit> units, int i, int limit) {
    char c = text.charAt(i);
    Name name = nameFrom(i);
    if (name != null && name.start() == i && name.end() <= limit) {
      return addName(units, i, name, limit);
    }
    if (Character.isLetterOrDigit(c)) {
      return addWord(units, i, name, limit);
    }
    Integer closing = c == ' ' ? null : brackets.get(i);
    if (closing != null && closing <= limit && isPassedOver(i, closing)) {
      if (c == '“' || c == '"') {
        units.add(Unit.mark(Unit.Kind.BREAK, i, closing));
      }
      return closing;
    }
    mark(units, i);
    return i + 1;
  }

  /** Speech is its speaker's, and what stands in parentheses is an aside. */
  private boolean isPassedOver(int open, int close) {
    char c = text.charAt(open);
    boolean isSpeech = (c == '“' || c == '"') && close - open > MAX_QUOTED_NAME;
    return isSpeech || c == '(' || c == '[' || c == '（' || c == '［';
  }

  private void mark(List<Unit> units, int i) {
    char c = text.charAt(i);
    if (c == ',' || c == '、') {
      units.add(Unit.mark(Unit.Kind.COMMA, i, i + 1));
    } else if (JOINTS.indexOf(c) >= 0) {
      boolean isSpaced = i > 0 && text.charAt(i - 1) == ' ';
      units.add(Unit.mark(isSpaced ? Unit.Kind.BREAK : Unit.Kind.JOINT, i, i + 1));
    } else if (BREAKS.indexOf(c) >= 0) {
      units.add(Unit.mark(Unit.Kind.BREAK, i, i + 1));
    }
  }

  private int addName(List<Unit> units, int start, Name name, int limit) {
    units.add(
        ends.attach(
            Unit.Kind.NAME, new Span(start, name.end()), Ending.NONE, name.clusters(), limit));
    return units.getLast().to();
  }

  /** The first name that begins at a place or behind it; null for none. */
  private Name nameFrom(int position) {
    int low = 0;
    int high = names.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (names.get(middle).start() < position) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < names.size() ? names.get(low) : null;
  }

  private int addWord(List<Unit> units, int start, Name from, int limit) {
    int end = Math.min(words.end(start), limit);
    Name next = from != null && from.start() == start ? nameFrom(start + 1) : from;
    if (next != null && next.start() < end) {
      end = next.start();
    }
    String form = text.substring(start, end);
    if (AFTERWARDS.contains(form) && isGoal(units, start)) {
      units.add(units.removeLast().aside());
      return end;
    }
    if (!units.isEmpty() && isContinued(units.getLast(), start, form)) {
      Unit first = units.removeLast();
      units.add(predicate(first.start(), end, first.text(), Ending.ADNOMINAL));
      return end;
    }
    WordReader.Reading word = words.read(start, end);
    if (word.nounEnd() == start) {
      return end;
    }
    if (word.ending() != Ending.NONE) {
      units.add(predicate(start, end, form, word.ending()));
      return end;
    }
    Span noun = new Span(start, word.nounEnd());
    if (word.nounEnd() < end) {
      units.add(
          new Unit(
              Unit.Kind.NOUN,
              start,
              word.nounEnd(),
              end,
              noun.of(text),
              Particle.of(text, word.nounEnd(), end),
              Ending.NONE,
              List.of(),
              null));
      return end;
    }
    units.add(ends.attach(Unit.Kind.NOUN, noun, Ending.NONE, List.of(), limit));
    return units.getLast().to();
  }

  /** 나루소프트에 right before 이어; in 은포에 이어 the first of two places is one all the same. */
  private static boolean isGoal(List<Unit> units, int start) {
    return !units.isEmpty()
        && units.getLast().particle() == Particle.TO
        && !units.getLast().isOf(EntityType.LOCATION)
        && units.getLast().to() + 1 == start;
  }

  private static Unit predicate(int start, int end, String form, Ending ending) {
    return new Unit(
        Unit.Kind.PREDICATE, start, end, end, form, Particle.NONE, ending, List.of(), null);
  }

  /** 공급하고 있는, 공급해 온, 공급하기로 한: one predicate before its noun. */
  private static boolean isContinued(Unit before, int start, String form) {
    if (!before.is(Unit.Kind.PREDICATE) || before.to() + 1 != start) {
      return false;
    }
    if (before.text().endsWith("고")) {
      return GOING_ON.contains(form);
    }
    boolean isPlan = before.text().endsWith("기로") || before.text().endsWith("게");
    return before.ending() == Ending.OPEN && (isPlan ? DECIDED : SO_FAR).contains(form);
  }
}
