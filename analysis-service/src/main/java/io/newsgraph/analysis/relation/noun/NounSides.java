package io.newsgraph.analysis.relation.noun;

import io.newsgraph.analysis.entity.name.EntityType;
import io.newsgraph.analysis.language.WordSections;
import io.newsgraph.analysis.relation.office.HeadsOfBodies;
import io.newsgraph.analysis.relation.reading.Copula;
import io.newsgraph.analysis.relation.reading.Ending;
import io.newsgraph.analysis.relation.reading.Particle;
import io.newsgraph.analysis.relation.reading.RelationalNouns;
import io.newsgraph.analysis.relation.reading.Titles;
import io.newsgraph.analysis.relation.reading.Unit;
import io.newsgraph.analysis.relation.type.RelationType;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Finds the two sides of a noun such as 자회사: whose it is, and who it is said of. */
final class NounSides {

  private static final WordSections WORDS = WordSections.of(NounSides.class, "noun-sides.txt");

  /** What one does with a company of one's own: 세운 자회사, 지분 전부를 가진 자회사. */
  private static final List<String> FOUNDED = WORDS.list("founded");

  /** 한빛그룹 계열의 부품사 나루소프트. */
  private static final List<String> BELONGING = WORDS.list("belonging");

  /** Who makes works and no goods. */
  static final Set<String> OF_WORKS = WORDS.set("of-works");

  private static final List<String> SETTLED = WORDS.list("settled");

  private static final Set<RelationType> OF_THE_FIRST =
      EnumSet.of(RelationType.PARTNER, RelationType.PARENT, RelationType.COMPETE);

  private static final int FOUNDER_REACH = 8;

  private static final int REACH = 5;
  private static final int SUBJECT_REACH = 24;

  private NounSides() {}

  /** The name that says what the subject is; null if a verb or another name comes first. */
  static Unit predicateBehind(List<Unit> units, int noun) {
    for (int i = noun + 1; i < units.size() && i <= noun + REACH; i++) {
      Unit unit = units.get(i);
      if (unit.is(Unit.Kind.NAME)) {
        return unit.particle() == Particle.IS || isSettled(units, i) || isTitled(units, i)
            ? unit
            : null;
      }
      // 최대주주는 지분 41%를 가진 은포홀딩스다.
      boolean isRelative =
          unit.is(Unit.Kind.PREDICATE) && unit.ending() == Ending.ADNOMINAL
              || unit.particle() == Particle.OBJECT
              || unit.particle() == Particle.AS;
      if (!isRelative && (!unit.is(Unit.Kind.NOUN) || unit.particle() != Particle.NONE)) {
        return null;
      }
    }
    return null;
  }

  /** 최대주주는 홍길동 의장이다. */
  private static boolean isTitled(List<Unit> units, int name) {
    return units.get(name).particle() == Particle.NONE
        && name + 1 < units.size()
        && units.get(name + 1).particle() == Particle.IS
        && Titles.isTitle(units.get(name + 1).text());
  }

  /** The names that say who the subject is: 주요 주주는 은포투자, 나루캐피탈이다; empty where none do. */
  static List<Unit> predicatesBehind(List<Unit> units, int noun) {
    List<Unit> names = new ArrayList<>();
    int from = noun;
    while (from + 2 < units.size() && isListed(units, from + 1)) {
      names.add(units.get(from + 1));
      boolean isMarked = !units.get(from + 2).isNominal();
      from += isMarked ? 2 : 1;
    }
    Unit last = predicateBehind(units, from);
    if (last == null) {
      return List.of();
    }
    names.add(last);
    return names;
  }

  /** 은포투자 of 은포투자, 나루캐피탈이다 and of 은포투자와 나루캐피탈이다. */
  private static boolean isListed(List<Unit> units, int name) {
    Unit next = units.get(name + 1);
    boolean isMarked = next.is(Unit.Kind.COMMA) || next.is(Unit.Kind.JOINT);
    return units.get(name).is(Unit.Kind.NAME)
        && units.get(name).clusters().size() == 1
        && units.get(name).particle() == (isMarked ? Particle.NONE : Particle.WITH);
  }

  /** 상대는 은포 유나이티드로 정해졌다. */
  private static boolean isSettled(List<Unit> units, int name) {
    return units.get(name).particle() == Particle.AS
        && name + 1 < units.size()
        && SETTLED.stream().anyMatch(units.get(name + 1).text()::startsWith);
  }

  /** The name that a noun is said of, with nothing but nouns between; null for none. */
  static Unit spokenOfAs(List<Unit> units, int noun) {
    for (int i = noun - 1; i >= 0 && i >= noun - REACH; i--) {
      Unit unit = units.get(i);
      if (unit.is(Unit.Kind.NAME)) {
        boolean isSpokenOf = unit.particle().marksSubject() || unit.particle() == Particle.ALSO;
        return isSpokenOf && unit.clusters().size() == 1 ? unit : null;
      }
      // 대표적인 고객이다
      boolean leads = unit.particle() == Particle.NONE || unit.particle() == Particle.BEING;
      if (!unit.is(Unit.Kind.NOUN) || !leads) {
        return null;
      }
    }
    return null;
  }

  /** The name before the noun, with 의 or without a josa, or who set it up. */
  static int possessor(List<Unit> units, int noun) {
    for (int i = noun - 1; i >= 0 && i >= noun - REACH; i--) {
      Unit unit = units.get(i);
      if (unit.is(Unit.Kind.PREDICATE)) {
        boolean mayBeFounded =
            i >= noun - 2
                && RelationalNouns.of(units.get(noun).text()).type() == RelationType.PARENT;
        return mayBeFounded ? founder(units, i) : -1;
      }
      boolean leads =
          unit.particle() == Particle.NONE
              || unit.particle() == Particle.OF
              || isBeside(units, noun, i);
      if (!unit.isNominal() || !leads) {
        return -1;
      }
      if (unit.is(Unit.Kind.NAME) && !isWhere(units, i)) {
        return i;
      }
    }
    return -1;
  }

  /** 새길당과 연정 파트너 나루당이, 한빛전자와 자회사 나루소프트를: the second is the first one's. */
  private static boolean isBeside(List<Unit> units, int noun, int name) {
    return units.get(name).is(Unit.Kind.NAME)
        && !RelationalNounFinder.OF_SEVERAL.contains(units.get(noun).text())
        && units.get(name).particle() == Particle.WITH
        && name >= noun - 2
        && units.get(noun).particle() == Particle.NONE
        && OF_THE_FIRST.contains(RelationalNouns.of(units.get(noun).text()).type());
  }

  /** 한빛전자의 한국 법인: where it is, behind whose it is. */
  private static boolean isWhere(List<Unit> units, int name) {
    Unit unit = units.get(name);
    return unit.particle() == Particle.NONE
        && unit.cluster().type() == EntityType.LOCATION
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
  static int possessorOrSubject(List<Unit> units, int noun) {
    int possessor = possessor(units, noun);
    boolean isPredicate = Copula.isAt(noun, units);
    boolean mayBeSubject = noun > 0 && units.get(noun - 1).particle() != Particle.OF;
    int subject = possessor < 0 && !isPredicate && mayBeSubject ? ownSubject(units, noun) : -1;
    boolean isOrganization =
        subject >= 0 && units.get(subject).cluster().type() == EntityType.ORGANIZATION;
    return isOrganization ? subject : possessor;
  }

  /** The name behind the noun: 자회사 나루소프트, 자회사인 소프트웨어 회사 나루소프트. */
  static int apposition(List<Unit> units, int noun) {
    Particle particle = units.get(noun).particle();
    boolean isBelonging = particle == Particle.OF && BELONGING.contains(units.get(noun).text());
    if (particle != Particle.NONE && particle != Particle.BEING && !isBelonging) {
      return -1;
    }
    for (int i = noun + 1; i < units.size() && i <= noun + REACH; i++) {
      Unit unit = units.get(i);
      if (unit.is(Unit.Kind.NAME)) {
        return isPlaceOfNext(units, i) || isPartyOfNext(units, noun, i) ? i + 1 : i;
      }
      // 계열 방산업체인 나루소프트.
      boolean goesOn = unit.particle() == Particle.NONE || unit.particle() == Particle.BEING;
      if (!unit.is(Unit.Kind.NOUN) || !goesOn) {
        return -1;
      }
    }
    return -1;
  }

  /** 다온칩 in 계열사인 나루소프트와 일본 다온칩, 계열의 나루소프트와 다온칩: the second of both; null for none. */
  static Unit secondOfPair(List<Unit> units, int noun, int one) {
    boolean hasCopula =
        units.subList(noun, one).stream().anyMatch(unit -> unit.particle() == Particle.BEING);
    boolean isOfBoth = hasCopula || units.get(noun).particle() == Particle.OF;
    if (!isOfBoth || units.get(one).particle() != Particle.WITH || one + 1 >= units.size()) {
      return null;
    }
    boolean isNamed = units.get(one + 1).is(Unit.Kind.NAME);
    Unit second = units.get(isNamed && isPlaceOfNext(units, one + 1) ? one + 2 : one + 1);
    boolean isAlike =
        second.is(Unit.Kind.NAME) && second.cluster().type() == units.get(one).cluster().type();
    return isAlike ? second : null;
  }

  /** 주주인 중국 나루소프트: where the company is. */
  private static boolean isPlaceOfNext(List<Unit> units, int name) {
    return units.get(name).particle() == Particle.NONE
        && units.get(name).cluster().type() == EntityType.LOCATION
        && name + 1 < units.size()
        && units.get(name + 1).is(Unit.Kind.NAME);
  }

  /** 외교통일위원회 소속 한빛당 홍길동 의원: the committee is of people, not of parties. */
  private static boolean isPartyOfNext(List<Unit> units, int noun, int name) {
    return units.get(name).particle() == Particle.NONE
        && RelationalNouns.of(units.get(noun).text()).type() == RelationType.MEMBER
        && HeadsOfBodies.isParty(units.get(name).cluster())
        && name + 1 < units.size()
        && units.get(name + 1).isOf(EntityType.PERSON);
  }

  /** The topic, behind which a relative clause may have subjects of its own; else the subject. */
  static int spokenOf(List<Unit> units, int before) {
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

  static int subject(List<Unit> units, int before) {
    for (int i = before - 1; i >= 0 && i >= before - SUBJECT_REACH; i--) {
      Unit unit = units.get(i);
      if (unit.particle().marksSubject()) {
        return unit.is(Unit.Kind.NAME) ? i : -1;
      }
    }
    return -1;
  }
}
