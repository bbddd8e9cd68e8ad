package io.newsgraph.analysis.relation.noun;

import io.newsgraph.analysis.entity.name.EntityType;
import io.newsgraph.analysis.entity.recognition.EntityCluster;
import io.newsgraph.analysis.relation.reading.Particle;
import io.newsgraph.analysis.relation.reading.RelationalNouns.Meaning;
import io.newsgraph.analysis.relation.reading.Unit;
import io.newsgraph.analysis.relation.statement.FactCheck;
import io.newsgraph.analysis.relation.statement.FactCheck.Standing;
import io.newsgraph.analysis.relation.statement.Statement;
import java.util.List;

/**
 * Reads who a noun such as 최대주주 is, where the sentence describes it, and of whom it is where only
 * the sentences before tell: 나루소프트의 최대주주는 은포보험이다, 개발사인 나루소프트는.
 */
final class NounDescriptions {

  private final FactCheck facts;
  private final PossessorMemory memory;

  NounDescriptions(FactCheck facts, PossessorMemory memory) {
    this.facts = facts;
    this.memory = memory;
  }

  /**
   * Tells who a noun is that the sentence is about.
   *
   * @return whether it is about that noun, so that it says nothing else of it
   */
  boolean tell(List<Unit> units, int noun, Meaning meaning, List<Statement> found) {
    if (isDescribed(units, noun)) {
      described(units, noun, meaning, found);
      return true;
    }
    boolean isOfChief =
        units.get(noun).particle() == Particle.TOPIC
            && !NounSides.predicatesBehind(units, noun).isEmpty();
    if (isOfChief) {
      describedOfChief(units, noun, meaning, found);
    }
    return isOfChief;
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

  /** What a noun says of which the sentence does not say whose it is. */
  void ofSpokenOf(List<Unit> units, int noun, Meaning meaning, List<Statement> found) {
    if (units.get(noun).particle() == Particle.IS) {
      ofChief(units, noun, meaning, found);
      return;
    }
    remembered(units, noun, meaning, found);
  }

  /** 개발사인 나루소프트는: of what the last sentence or this one has named. */
  private void remembered(List<Unit> units, int noun, Meaning meaning, List<Statement> found) {
    boolean isModified = noun > 0 && units.get(noun - 1).particle() == Particle.OF;
    int other = isModified ? -1 : NounSides.apposition(units, noun);
    if (other < 0) {
      return;
    }
    EntityCluster possessor = memory.of(meaning, units, noun, units.get(other));
    boolean isOfWorks =
        possessor != null
            && possessor.type() == EntityType.PRODUCT
            && NounSides.OF_WORKS.contains(units.get(noun).text());
    if (possessor == null || isOfWorks) {
      return;
    }
    int start = units.get(noun).start();
    Unit first = units.get(other);
    NounStatements.add(found, meaning, possessor, first.cluster(), false, start, first.end());
    Unit second = NounSides.secondOfPair(units, noun, other);
    if (second != null) {
      NounStatements.add(found, meaning, possessor, second.cluster(), false, start, second.end());
    }
  }

  /**
   * Tells of several at once that the sentence opens with: 나루소프트, 다온칩 등 경쟁사들도, of what the sentence
   * before speaks of.
   *
   * @return whether the noun is such a list's
   */
  boolean list(List<Unit> units, int noun, Meaning meaning, List<Statement> found) {
    List<Unit> names = RelatedListFinder.namesOpening(units, noun);
    if (names.isEmpty() || !meaning.possessorFirst()) {
      return false;
    }
    EntityCluster possessor = memory.ofSentenceBefore(meaning, names.getFirst());
    for (Unit name : possessor == null ? List.<Unit>of() : names) {
      EntityCluster b = name.cluster();
      int end = units.get(noun).end();
      NounStatements.add(found, meaning, possessor, b, false, name.start(), end);
    }
    return true;
  }

  /** 첫 고객은 나루소프트다, 주요 주주는 은포투자, 나루캐피탈이다: of whom the paragraph, or the article, is about. */
  private void describedOfChief(
      List<Unit> units, int noun, Meaning meaning, List<Statement> found) {
    List<Unit> others = NounSides.predicatesBehind(units, noun);
    Unit last = others.getLast();
    EntityCluster possessor = last.clusters().size() == 1 ? memory.spokenOf(meaning, last) : null;
    if (possessor == null || facts.check(last.start(), Integer.MAX_VALUE, false) != Standing.FACT) {
      return;
    }
    for (Unit other : others) {
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
    for (Unit name : isTold ? pairOf(units, other) : List.<Unit>of()) {
      EntityCluster b = name.cluster();
      NounStatements.add(found, meaning, possessor, b, false, name.start(), units.get(noun).end());
    }
  }

  /** 은포투자와 나루캐피탈이 주요 주주다: the last name with the one joined to it. */
  private static List<Unit> pairOf(List<Unit> units, Unit last) {
    int first = units.indexOf(last) - 1;
    boolean isPair =
        first >= 0
            && units.get(first).particle() == Particle.WITH
            && units.get(first).clusters().size() == 1
            && units.get(first).isOf(last.cluster().type());
    return isPair ? List.of(units.get(first), last) : List.of(last);
  }
}
