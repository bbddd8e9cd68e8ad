package io.newsgraph.analysis.relation.noun;

import io.newsgraph.analysis.entity.name.EntityType;
import io.newsgraph.analysis.entity.recognition.EntityCluster;
import io.newsgraph.analysis.language.WordSections;
import io.newsgraph.analysis.relation.reading.Copula;
import io.newsgraph.analysis.relation.reading.Particle;
import io.newsgraph.analysis.relation.reading.RelationalNouns;
import io.newsgraph.analysis.relation.reading.RelationalNouns.Meaning;
import io.newsgraph.analysis.relation.reading.Unit;
import io.newsgraph.analysis.relation.statement.FactCheck;
import io.newsgraph.analysis.relation.statement.FactCheck.Standing;
import io.newsgraph.analysis.relation.statement.Statement;
import io.newsgraph.analysis.relation.type.RelationType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds what nouns such as 자회사 say: 한빛전자의 자회사인 나루소프트, 나루소프트는 한빛전자의 자회사다. */
public final class RelationalNounFinder {

  private static final WordSections WORDS =
      WordSections.of(RelationalNounFinder.class, "called-and-become.txt");

  private static final List<String> CALLED = WORDS.list("called");

  private static final List<String> BECOME = WORDS.list("become");

  private static final List<String> FOUNDED = WORDS.list("founded");

  static final Set<String> OF_SEVERAL = WORDS.set("of-several");

  private static final int REACH = 5;

  private final FactCheck facts;
  private final PossessorMemory memory;
  private final NounDescriptions descriptions;

  public RelationalNounFinder(FactCheck facts, PossessorMemory memory) {
    this.facts = facts;
    this.memory = memory;
    this.descriptions = new NounDescriptions(facts, memory);
  }

  /** What the units of one sentence state of it. */
  public List<Statement> find(List<Unit> units) {
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

  /** A paragraph is over: what it spoke of is not carried on. */
  public void endBlock() {
    memory.endBlock();
  }

  private void find(List<Unit> units, int noun, Meaning meaning, List<Statement> found) {
    // 나루금융이 자회사인 나루생명의 대표에: the subject has the daughter; 나루보험이 대주주인 나루생명: it is the owner.
    if (!meaning.possessorFirst() && isOfNext(units, noun)) {
      ofNext(units, noun, meaning, found);
      return;
    }
    if (isCalledSo(units, noun)) {
      calledSo(units, noun, meaning, found);
      return;
    }
    if (descriptions.list(units, noun, meaning, found)
        || descriptions.tell(units, noun, meaning, found)) {
      return;
    }
    int possessor = NounSides.possessorOrSubject(units, noun);
    if (possessor < 0) {
      descriptions.ofSpokenOf(units, noun, meaning, found);
      return;
    }
    stated(units, noun, possessor, meaning, found);
  }

  private void stated(
      List<Unit> units, int noun, int possessor, Meaning meaning, List<Statement> found) {
    boolean isPredicate =
        Copula.isAt(noun, units) || becomes(units, noun) || goesOn(units, noun, meaning);
    int other =
        isPredicate ? NounSides.spokenOf(units, possessor) : NounSides.apposition(units, noun);
    Standing standing = other < 0 ? Standing.NONE : standing(units.get(noun), isPredicate);
    if (standing == Standing.NONE) {
      return;
    }
    boolean hedged = standing == Standing.HEDGED;
    Unit owner = units.get(possessor);
    int start = isPredicate ? owner.start() : Math.min(owner.start(), units.get(noun).start());
    int end = isPredicate ? units.get(noun).end() : units.get(other).end();
    boolean mayBePair = !meaning.possessorFirst() || OF_SEVERAL.contains(units.get(noun).text());
    Unit first = mayBePair ? firstOfPair(units, possessor) : null;
    if (first != null) {
      EntityCluster b = units.get(other).cluster();
      NounStatements.add(found, meaning, first.cluster(), b, hedged, first.start(), end);
    }
    List<EntityCluster> others = new ArrayList<>(units.get(other).clusters());
    Unit second = isPredicate ? null : NounSides.secondOfPair(units, noun, other);
    if (second != null) {
      others.addAll(second.clusters());
    }
    for (EntityCluster a : owner.clusters()) {
      others.forEach(b -> NounStatements.add(found, meaning, a, b, hedged, start, end));
    }
  }

  private Standing standing(Unit noun, boolean isPredicate) {
    return isPredicate ? facts.check(noun.start(), statedUntil(noun), false) : Standing.FACT;
  }

  /**
   * 나래톡 in 나래톡과 나래맵의 개발사 나루소프트, 한빛전자 in 한빛전자와 일본 나루소프트의 합작사; null where the possessor is none of a
   * pair.
   */
  private static Unit firstOfPair(List<Unit> units, int possessor) {
    int first = possessor - 1;
    while (first > possessor - REACH && first > 0 && isBesideName(units.get(first))) {
      first--;
    }
    boolean isPair =
        units.get(possessor).particle() == Particle.OF
            && first >= 0
            && units.get(first).particle() == Particle.WITH
            && units.get(first).is(Unit.Kind.NAME);
    return isPair ? units.get(first) : null;
  }

  /** 일본 in 일본 나루소프트, 장비업체 in 장비업체 나루소프트. */
  private static boolean isBesideName(Unit unit) {
    return unit.particle() == Particle.NONE
        && (unit.is(Unit.Kind.NOUN) || unit.isOf(EntityType.LOCATION));
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

  /** 나루소프트는 한빛전자의 자회사로 앱 장터를 운영한다: what it is, before what it does. */
  private static boolean goesOn(List<Unit> units, int noun, Meaning meaning) {
    // 한빛전자가 나루소프트를 은포그룹 계열사로 최종 편입했다
    if (meaning.type() != RelationType.PARENT
        || units.get(noun).particle() != Particle.AS
        || objectBefore(units, noun) != null) {
      return false;
    }
    int next = noun + 1;
    int verb = next;
    while (verb < units.size() && verb < next + REACH && !isPredicate(units.get(verb))) {
      verb++;
    }
    boolean hasVerb = verb > next && verb < units.size() && isPredicate(units.get(verb));
    // 계열사로 은포페이를 꼽는다, 자회사로 은포페이를 세웠다
    return hasVerb
        && units.get(next).isNominal()
        && CALLED.stream().noneMatch(units.get(verb).text()::startsWith)
        && FOUNDED.stream().noneMatch(units.get(verb).text()::startsWith);
  }

  private static boolean isPredicate(Unit unit) {
    return unit.is(Unit.Kind.PREDICATE);
  }

  private static boolean isFollowedBy(List<String> verbs, List<Unit> units, int noun) {
    return units.get(noun).particle() == Particle.AS
        && noun + 1 < units.size()
        && verbs.stream().anyMatch(units.get(noun + 1).text()::startsWith);
  }

  private static void calledSo(List<Unit> units, int noun, Meaning meaning, List<Statement> found) {
    int possessor = NounSides.possessor(units, noun);
    Unit other = possessor < 0 ? null : objectBefore(units, possessor);
    if (other != null && other.is(Unit.Kind.NAME)) {
      EntityCluster a = units.get(possessor).cluster();
      EntityCluster b = other.cluster();
      NounStatements.add(found, meaning, a, b, false, other.start(), units.get(noun).end());
    }
  }

  private static Unit objectBefore(List<Unit> units, int index) {
    for (int i = index - 1; i >= 0 && i >= index - REACH; i--) {
      if (units.get(i).particle() == Particle.OBJECT) {
        return units.get(i);
      }
    }
    return null;
  }
}
