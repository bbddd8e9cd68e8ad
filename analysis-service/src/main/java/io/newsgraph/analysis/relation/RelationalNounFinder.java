package io.newsgraph.analysis.relation;

import io.newsgraph.analysis.entity.recognition.EntityCluster;
import io.newsgraph.analysis.entity.recognition.EntityType;
import io.newsgraph.analysis.relation.FactCheck.Standing;
import io.newsgraph.analysis.relation.RelationalNouns.Meaning;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Finds what nouns such as 자회사 say: 한빛전자의 자회사인 나루소프트, 나루소프트는 한빛전자의 자회사다. */
final class RelationalNounFinder {

  private static final List<String> UNIONS =
      List.of("노조", "노동조합", "연맹", "지부", "지회", "노총", "연합회", "협회");
  private static final Meaning MEMBER_OF = new Meaning(RelationType.MEMBER, false);

  /** What one does with a company of one's own: 세운 자회사, 지분 전부를 가진 자회사. */
  private static final List<String> FOUNDED =
      List.of("세운", "만든", "설립한", "출자한", "출범", "둔", "가진", "보유한", "소유한", "거느린", "분사한", "합작한");

  /** 싱가포르의 투자사 나루캐피탈 has invested in others than Singapore. */
  private static final Set<RelationType> OF_BODIES =
      EnumSet.of(
          RelationType.INVEST, RelationType.SUPPLY, RelationType.PARENT, RelationType.PARTNER);

  private static final List<String> CALLED =
      List.of("꼽", "여기", "여긴", "여겼", "지목", "삼", "보고", "본다", "불리", "두고");

  private static final int FOUNDER_REACH = 8;

  private static final int REACH = 5;
  private static final int SUBJECT_REACH = 16;

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
    if (units.get(noun).particle() == Particle.TOPIC && predicateBehind(units, noun) != null) {
      describedOfChief(units, noun, meaning, found);
      return;
    }
    int possessor = possessorOrSubject(units, noun);
    if (possessor < 0 && units.get(noun).particle() == Particle.IS) {
      ofChief(units, noun, meaning, found);
      return;
    }
    if (possessor < 0) {
      remembered(units, noun, meaning, found);
      return;
    }
    boolean isPredicate = Copula.isAt(noun, units);
    int other = isPredicate ? spokenOf(units, possessor) : apposition(units, noun);
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
    for (EntityCluster a : units.get(possessor).clusters()) {
      for (EntityCluster b : units.get(other).clusters()) {
        add(found, meaning, a, b, standing == Standing.HEDGED, start, end);
      }
    }
  }

  /** What follows 자회사로, says something else. */
  private static int statedUntil(Unit noun) {
    return noun.particle() == Particle.AS ? noun.to() + 1 : Integer.MAX_VALUE;
  }

  /** 은포보험이 대주주인 은포생명: the noun is what stands before, of what stands behind. */
  private static boolean isOfNext(List<Unit> units, int noun) {
    Unit before = noun > 0 ? units.get(noun - 1) : null;
    return units.get(noun).particle() == Particle.BEING
        && before != null
        && before.is(Unit.Kind.NAME)
        && before.particle() == Particle.SUBJECT;
  }

  private static void ofNext(List<Unit> units, int noun, Meaning meaning, List<Statement> found) {
    int possessor = apposition(units, noun);
    Unit before = units.get(noun - 1);
    if (possessor >= 0 && before.clusters().size() == 1) {
      EntityCluster a = units.get(possessor).clusters().getFirst();
      EntityCluster b = before.clusters().getFirst();
      add(found, meaning, a, b, false, before.start(), units.get(possessor).end());
    }
  }

  /** 나루소프트를 한빛전자의 적수로 꼽는다. */
  private static boolean isCalledSo(List<Unit> units, int noun) {
    return units.get(noun).particle() == Particle.AS
        && noun + 1 < units.size()
        && CALLED.stream().anyMatch(units.get(noun + 1).text()::startsWith);
  }

  private void calledSo(List<Unit> units, int noun, Meaning meaning, List<Statement> found) {
    int possessor = possessor(units, noun);
    for (int i = possessor - 1; i >= 0 && i >= possessor - REACH; i--) {
      Unit other = units.get(i);
      if (other.particle() == Particle.OBJECT) {
        if (other.is(Unit.Kind.NAME)) {
          EntityCluster a = units.get(possessor).clusters().getFirst();
          EntityCluster b = other.clusters().getFirst();
          add(found, meaning, a, b, false, other.start(), units.get(noun).end());
        }
        return;
      }
    }
  }

  /** 나루소프트의 최대주주는 은포보험이다: the noun is what the end of the clause names. */
  private static boolean isDescribed(List<Unit> units, int noun) {
    return units.get(noun).particle() == Particle.TOPIC && possessor(units, noun) >= 0;
  }

  private void described(List<Unit> units, int noun, Meaning meaning, List<Statement> found) {
    Unit possessor = units.get(possessor(units, noun));
    Unit other = predicateBehind(units, noun);
    if (other == null || other.clusters().size() != 1) {
      return;
    }
    Standing standing = facts.check(other.start(), Integer.MAX_VALUE, false);
    if (standing != Standing.NONE) {
      EntityCluster a = possessor.clusters().getFirst();
      EntityCluster b = other.clusters().getFirst();
      add(found, meaning, a, b, standing == Standing.HEDGED, possessor.start(), other.end());
    }
  }

  /** The name that says what the subject is; null if a verb or another name comes first. */
  private static Unit predicateBehind(List<Unit> units, int noun) {
    for (int i = noun + 1; i < units.size() && i <= noun + REACH; i++) {
      Unit unit = units.get(i);
      if (unit.is(Unit.Kind.NAME)) {
        return unit.particle() == Particle.IS ? unit : null;
      }
      // 최대주주는 지분 41%를 가진 은포홀딩스다.
      boolean isRelative =
          unit.is(Unit.Kind.PREDICATE) && unit.ending() == Ending.ADNOMINAL
              || unit.particle() == Particle.OBJECT;
      if (!isRelative && (!unit.is(Unit.Kind.NOUN) || unit.particle() != Particle.NONE)) {
        return null;
      }
    }
    return null;
  }

  /** 개발사인 나루소프트는: of what the last sentence or this one has named. */
  private void remembered(List<Unit> units, int noun, Meaning meaning, List<Statement> found) {
    boolean isModified = noun > 0 && units.get(noun - 1).particle() == Particle.OF;
    int other = isModified ? -1 : apposition(units, noun);
    if (other < 0) {
      return;
    }
    EntityCluster possessor = memory.of(meaning, units, noun, units.get(other));
    if (possessor != null) {
      Unit last = units.get(other);
      EntityCluster b = last.clusters().getFirst();
      add(found, meaning, possessor, b, false, units.get(noun).start(), last.end());
    }
  }

  /** 첫 고객은 나루소프트다: of whom the article is about. */
  private void describedOfChief(
      List<Unit> units, int noun, Meaning meaning, List<Statement> found) {
    Unit other = predicateBehind(units, noun);
    EntityCluster possessor =
        other.clusters().size() == 1 ? memory.chiefBeside(other.clusters().getFirst()) : null;
    if (possessor != null
        && facts.check(other.start(), Integer.MAX_VALUE, false) == Standing.FACT) {
      EntityCluster b = other.clusters().getFirst();
      add(found, meaning, possessor, b, false, units.get(noun).start(), other.end());
    }
  }

  /** 은포투자도 주요 주주다: of whom the article is about. */
  private void ofChief(List<Unit> units, int noun, Meaning meaning, List<Statement> found) {
    Unit other = spokenOfAs(units, noun);
    EntityCluster possessor = other == null ? null : memory.of(meaning, units, noun, other);
    boolean isTold =
        possessor != null
            && facts.check(units.get(noun).start(), Integer.MAX_VALUE, false) == Standing.FACT;
    if (isTold) {
      EntityCluster b = other.clusters().getFirst();
      add(found, meaning, possessor, b, false, other.start(), units.get(noun).end());
    }
  }

  /** The name that a noun is said of, with nothing but nouns between; null for none. */
  private static Unit spokenOfAs(List<Unit> units, int noun) {
    for (int i = noun - 1; i >= 0 && i >= noun - REACH; i--) {
      Unit unit = units.get(i);
      if (unit.is(Unit.Kind.NAME)) {
        boolean isSpokenOf = unit.particle().marksSubject() || unit.particle() == Particle.ALSO;
        return isSpokenOf && unit.clusters().size() == 1 ? unit : null;
      }
      if (!unit.is(Unit.Kind.NOUN) || unit.particle() != Particle.NONE) {
        return null;
      }
    }
    return null;
  }

  private static void add(
      List<Statement> found,
      Meaning said,
      EntityCluster a,
      EntityCluster b,
      boolean hedged,
      int start,
      int end) {
    boolean isUnited = said.type() == RelationType.PARENT && (isUnion(a) || isUnion(b));
    Meaning meaning = isUnited ? MEMBER_OF : said;
    RelationType type = meaning.type();
    EntityCluster subject = meaning.possessorFirst() ? a : b;
    EntityCluster object = meaning.possessorFirst() ? b : a;
    boolean isPlace = OF_BODIES.contains(type) && meaning == said && (isPlace(a) || isPlace(b));
    boolean fits =
        subject != object
            && !isPlace
            && ArgumentTypes.mayBeSubject(type, subject)
            && ArgumentTypes.mayBeObject(type, object);
    if (fits) {
      found.add(new Statement(type, subject, object, null, false, hedged, start, end));
    }
  }

  private static boolean isPlace(EntityCluster cluster) {
    return cluster.type() == EntityType.LOCATION;
  }

  /** 은포노총 산하 은포노조: a union belongs to its federation, and nobody owns it. */
  private static boolean isUnion(EntityCluster cluster) {
    return UNIONS.stream().anyMatch(cluster.name()::endsWith);
  }

  /** The name before the noun, with 의 or without a josa, or who set it up. */
  private static int possessor(List<Unit> units, int noun) {
    for (int i = noun - 1; i >= 0 && i >= noun - REACH; i--) {
      Unit unit = units.get(i);
      if (unit.is(Unit.Kind.PREDICATE)) {
        boolean mayBeFounded =
            i >= noun - 2
                && RelationalNouns.of(units.get(noun).text()).type() == RelationType.PARENT;
        return mayBeFounded ? founder(units, i) : -1;
      }
      boolean leads = unit.particle() == Particle.NONE || unit.particle() == Particle.OF;
      if (!unit.isNominal() || !leads) {
        return -1;
      }
      if (unit.is(Unit.Kind.NAME) && !isWhere(units, i)) {
        return i;
      }
    }
    return -1;
  }

  /** 한빛전자의 한국 법인: where it is, behind whose it is. */
  private static boolean isWhere(List<Unit> units, int name) {
    Unit unit = units.get(name);
    return unit.particle() == Particle.NONE
        && unit.clusters().getFirst().type() == EntityType.LOCATION
        && name > 0
        && (units.get(name - 1).isNominal() || units.get(name - 1).is(Unit.Kind.PREDICATE));
  }

  /** 한빛전자가 100% 출자해 세운 자회사: the subject before the verb. */
  private static int founder(List<Unit> units, int verb) {
    boolean isFounding =
        units.get(verb).ending() == Ending.ADNOMINAL
            && FOUNDED.stream().anyMatch(units.get(verb).text()::startsWith);
    for (int i = verb - 1; isFounding && i >= 0 && i >= verb - FOUNDER_REACH; i--) {
      Unit unit = units.get(i);
      if (unit.particle().marksSubject()) {
        boolean isFounder = unit.is(Unit.Kind.NAME) && unit.particle() == Particle.SUBJECT;
        return isFounder ? i : -1;
      }
    }
    return -1;
  }

  /** 한빛전자는 자회사 나루소프트에 맡겼다: the subject is the possessor where none is named. */
  private static int possessorOrSubject(List<Unit> units, int noun) {
    int possessor = possessor(units, noun);
    boolean isPredicate = Copula.isAt(noun, units);
    boolean mayBeSubject = noun > 0 && units.get(noun - 1).particle() != Particle.OF;
    int subject = possessor < 0 && !isPredicate && mayBeSubject ? ownSubject(units, noun) : -1;
    boolean isOrganization =
        subject >= 0 && units.get(subject).clusters().getFirst().type() == EntityType.ORGANIZATION;
    return isOrganization ? subject : possessor;
  }

  /** The name behind the noun: 자회사 나루소프트, 자회사인 소프트웨어 회사 나루소프트. */
  private static int apposition(List<Unit> units, int noun) {
    Particle particle = units.get(noun).particle();
    if (particle != Particle.NONE && particle != Particle.BEING) {
      return -1;
    }
    for (int i = noun + 1; i < units.size() && i <= noun + REACH; i++) {
      Unit unit = units.get(i);
      if (unit.is(Unit.Kind.NAME)) {
        return i;
      }
      if (!unit.is(Unit.Kind.NOUN) || unit.particle() != Particle.NONE) {
        return -1;
      }
    }
    return -1;
  }

  /** The topic, behind which a relative clause may have subjects of its own; else the subject. */
  private static int spokenOf(List<Unit> units, int before) {
    for (int i = before - 1; i >= 0 && i >= before - SUBJECT_REACH; i--) {
      if (units.get(i).particle() == Particle.TOPIC) {
        return units.get(i).is(Unit.Kind.NAME) ? i : -1;
      }
    }
    return subject(units, before);
  }

  /** The subject, of an earlier clause only where it is the topic of all. */
  private static int ownSubject(List<Unit> units, int before) {
    int subject = subject(units, before);
    boolean isEarlier =
        subject >= 0
            && units.subList(subject, before).stream()
                .anyMatch(unit -> unit.is(Unit.Kind.PREDICATE));
    return isEarlier && units.get(subject).particle() != Particle.TOPIC ? -1 : subject;
  }

  private static int subject(List<Unit> units, int before) {
    for (int i = before - 1; i >= 0 && i >= before - SUBJECT_REACH; i--) {
      Unit unit = units.get(i);
      if (unit.particle().marksSubject()) {
        return unit.is(Unit.Kind.NAME) ? i : -1;
      }
    }
    return -1;
  }
}
