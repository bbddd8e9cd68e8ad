package io.newsgraph.analysis.relation;

import io.newsgraph.analysis.entity.recognition.EntityCluster;
import io.newsgraph.analysis.language.WordSections;
import io.newsgraph.analysis.relation.FactCheck.Standing;
import io.newsgraph.analysis.relation.RelationalNouns.Meaning;
import java.util.ArrayList;
import java.util.List;

/** Finds what nouns such as 자회사 say: 한빛전자의 자회사인 나루소프트, 나루소프트는 한빛전자의 자회사다. */
final class RelationalNounFinder {

  private static final WordSections WORDS =
      WordSections.of(RelationalNounFinder.class, "called-and-become.txt");

  private static final List<String> CALLED = WORDS.list("called");

  private static final List<String> BECOME = WORDS.list("become");

  private static final int REACH = 5;

  private final FactCheck facts;
  private final PossessorMemory memory;

  RelationalNounFinder(FactCheck facts, PossessorMemory memory) {
    this.facts = facts;
    this.memory = memory;
  }

  List<Statement> find(List<Unit> units) {
    List<Statement> found = new ArrayList<>();
    for (int i = 0; i < units.size(); i++) {
      Meaning meaning =
          units.get(i).is(Unit.Kind.NOUN) ? RelationalNouns.of(units.get(i).text()) : null;
      if (meaning != null) {
        find(units, i, meaning, found);
      }
    }
    memory.endSentence(units);
    return found;
  }

  private void find(List<Unit> units, int noun, Meaning meaning, List<Statement> found) {
    if (isOfNext(units, noun)) {
      ofNext(units, noun, meaning, found);
      return;
    }
    if (isCalledSo(units, noun)) {
      calledSo(units, noun, meaning, found);
      return;
    }
    if (isDescribed(units, noun)) {
      described(units, noun, meaning, found);
      return;
    }
    if (units.get(noun).particle() == Particle.TOPIC
        && NounSides.predicateBehind(units, noun) != null) {
      describedOfChief(units, noun, meaning, found);
      return;
    }
    int possessor = NounSides.possessorOrSubject(units, noun);
    if (possessor < 0 && units.get(noun).particle() == Particle.IS) {
      ofChief(units, noun, meaning, found);
      return;
    }
    if (possessor < 0) {
      remembered(units, noun, meaning, found);
      return;
    }
    boolean isPredicate = Copula.isAt(noun, units) || becomes(units, noun);
    int other =
        isPredicate ? NounSides.spokenOf(units, possessor) : NounSides.apposition(units, noun);
    if (other < 0) {
      return;
    }
    Standing standing =
        isPredicate
            ? facts.check(units.get(noun).start(), statedUntil(units.get(noun)), false)
            : Standing.FACT;
    if (standing == Standing.NONE) {
      return;
    }
    int start =
        Math.min(
            units.get(possessor).start(),
            isPredicate ? Integer.MAX_VALUE : units.get(noun).start());
    int end = isPredicate ? units.get(noun).end() : units.get(other).end();
    if (!meaning.possessorFirst()
        && units.get(possessor).particle() == Particle.OF
        && possessor > 0
        && units.get(possessor - 1).particle() == Particle.WITH) {
      // 나래톡과 나래맵의 개발사 나루소프트.
      Unit first = units.get(possessor - 1);
      if (first.is(Unit.Kind.NAME)) {
        EntityCluster a = first.cluster();
        EntityCluster b = units.get(other).cluster();
        NounStatements.add(found, meaning, a, b, standing == Standing.HEDGED, first.start(), end);
      }
    }
    List<EntityCluster> others = new ArrayList<>(units.get(other).clusters());
    if (!isPredicate && NounSides.arePaired(units, noun, other)) {
      // 계열사인 나루소프트와 다온칩이.
      others.addAll(units.get(other + 1).clusters());
    }
    for (EntityCluster a : units.get(possessor).clusters()) {
      for (EntityCluster b : others) {
        NounStatements.add(found, meaning, a, b, standing == Standing.HEDGED, start, end);
      }
    }
  }

  /** What follows 자회사로, says something else. */
  private static int statedUntil(Unit noun) {
    return noun.particle() == Particle.AS ? noun.to() + 1 : Integer.MAX_VALUE;
  }

  /** 은포보험이 대주주인 은포생명: the noun is what stands before, of what stands behind. */
  private static boolean isOfNext(List<Unit> units, int noun) {
    return units.get(noun).particle() == Particle.BEING && holder(units, noun) >= 0;
  }

  /** The subject before a noun, with nothing but nouns between: 은포보험이 최대 주주인; -1 for none. */
  private static int holder(List<Unit> units, int noun) {
    for (int i = noun - 1; i >= 0 && i >= noun - 2; i--) {
      Unit unit = units.get(i);
      if (unit.particle() == Particle.SUBJECT) {
        return unit.is(Unit.Kind.NAME) ? i : -1;
      }
      if (!unit.is(Unit.Kind.NOUN) || unit.particle() != Particle.NONE) {
        return -1;
      }
    }
    return -1;
  }

  private static void ofNext(List<Unit> units, int noun, Meaning meaning, List<Statement> found) {
    int possessor = NounSides.apposition(units, noun);
    Unit before = units.get(holder(units, noun));
    if (possessor >= 0 && before.clusters().size() == 1) {
      EntityCluster a = units.get(possessor).cluster();
      EntityCluster b = before.cluster();
      NounStatements.add(found, meaning, a, b, false, before.start(), units.get(possessor).end());
    }
  }

  /** 나루소프트를 한빛전자의 적수로 꼽는다. */
  private static boolean isCalledSo(List<Unit> units, int noun) {
    return isFollowedBy(CALLED, units, noun);
  }

  /** 나루소프트는 한빛전자의 자회사로 편입됐다: what it has become. */
  private static boolean becomes(List<Unit> units, int noun) {
    return isFollowedBy(BECOME, units, noun);
  }

  private static boolean isFollowedBy(List<String> verbs, List<Unit> units, int noun) {
    return units.get(noun).particle() == Particle.AS
        && noun + 1 < units.size()
        && verbs.stream().anyMatch(units.get(noun + 1).text()::startsWith);
  }

  private void calledSo(List<Unit> units, int noun, Meaning meaning, List<Statement> found) {
    int possessor = NounSides.possessor(units, noun);
    for (int i = possessor - 1; i >= 0 && i >= possessor - REACH; i--) {
      Unit other = units.get(i);
      if (other.particle() == Particle.OBJECT) {
        if (other.is(Unit.Kind.NAME)) {
          EntityCluster a = units.get(possessor).cluster();
          EntityCluster b = other.cluster();
          NounStatements.add(found, meaning, a, b, false, other.start(), units.get(noun).end());
        }
        return;
      }
    }
  }

  /** 나루소프트의 최대주주는 은포보험이다: the noun is what the end of the clause names. */
  private static boolean isDescribed(List<Unit> units, int noun) {
    return units.get(noun).particle() == Particle.TOPIC && NounSides.possessor(units, noun) >= 0;
  }

  private void described(List<Unit> units, int noun, Meaning meaning, List<Statement> found) {
    Unit possessor = units.get(NounSides.possessor(units, noun));
    Unit first = noun + 1 < units.size() ? units.get(noun + 1) : null;
    boolean isPair =
        first != null
            && first.is(Unit.Kind.NAME)
            && first.particle() == Particle.WITH
            && NounSides.predicateBehind(units, noun + 1) != null;
    if (isPair) {
      // 고객사는 나루소프트와 다온칩이다.
      EntityCluster a = possessor.cluster();
      EntityCluster b = first.cluster();
      NounStatements.add(found, meaning, a, b, false, possessor.start(), first.end());
    }
    Unit other = NounSides.predicateBehind(units, isPair ? noun + 1 : noun);
    if (other == null || other.clusters().size() != 1) {
      return;
    }
    Standing standing = facts.check(other.start(), Integer.MAX_VALUE, false);
    if (standing != Standing.NONE) {
      EntityCluster a = possessor.cluster();
      EntityCluster b = other.cluster();
      NounStatements.add(
          found, meaning, a, b, standing == Standing.HEDGED, possessor.start(), other.end());
    }
  }

  /** 개발사인 나루소프트는: of what the last sentence or this one has named. */
  private void remembered(List<Unit> units, int noun, Meaning meaning, List<Statement> found) {
    boolean isModified = noun > 0 && units.get(noun - 1).particle() == Particle.OF;
    int other = isModified ? -1 : NounSides.apposition(units, noun);
    if (other < 0) {
      return;
    }
    EntityCluster possessor = memory.of(meaning, units, noun, units.get(other));
    if (possessor != null) {
      Unit last = units.get(other);
      EntityCluster b = last.cluster();
      NounStatements.add(found, meaning, possessor, b, false, units.get(noun).start(), last.end());
    }
  }

  /** 첫 고객은 나루소프트다: of whom the article is about. */
  private void describedOfChief(
      List<Unit> units, int noun, Meaning meaning, List<Statement> found) {
    Unit other = NounSides.predicateBehind(units, noun);
    EntityCluster possessor =
        other.clusters().size() == 1 ? memory.chiefBeside(other.cluster()) : null;
    if (possessor != null
        && facts.check(other.start(), Integer.MAX_VALUE, false) == Standing.FACT) {
      EntityCluster b = other.cluster();
      NounStatements.add(found, meaning, possessor, b, false, units.get(noun).start(), other.end());
    }
  }

  /** 은포투자도 주요 주주다: of whom the article is about. */
  private void ofChief(List<Unit> units, int noun, Meaning meaning, List<Statement> found) {
    Unit other = NounSides.spokenOfAs(units, noun);
    EntityCluster possessor = other == null ? null : memory.of(meaning, units, noun, other);
    boolean isTold =
        possessor != null
            && facts.check(units.get(noun).start(), Integer.MAX_VALUE, false) == Standing.FACT;
    if (isTold) {
      EntityCluster b = other.cluster();
      NounStatements.add(found, meaning, possessor, b, false, other.start(), units.get(noun).end());
    }
  }
}
