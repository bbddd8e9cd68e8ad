package io.newsgraph.analysis.relation.office;

import io.newsgraph.analysis.entity.name.EntityType;
import io.newsgraph.analysis.entity.recognition.EntityCluster;
import io.newsgraph.analysis.language.WordList;
import io.newsgraph.analysis.language.WordSections;
import io.newsgraph.analysis.relation.reading.Particle;
import io.newsgraph.analysis.relation.reading.Titles;
import io.newsgraph.analysis.relation.reading.Unit;
import io.newsgraph.analysis.relation.referent.ReferentKind;
import io.newsgraph.analysis.relation.statement.Statement;
import io.newsgraph.analysis.relation.type.RelationType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Finds who belongs to what stands before the name: 은포 유나이티드의 고은찬이, 한빛노동조합 은포지회, and in an article
 * about one group its 멤버 and 리더.
 */
public final class MemberFinder {

  /** What groups are called before their names: 걸그룹 루나. */
  private static final Set<String> GROUPS = WordList.set(EntityType.class, "groups.txt");

  private static final Set<String> CALLINGS =
      WordList.set(EntityType.class, "callings-in-groups.txt");

  private static final WordSections WORDS = WordSections.of(MemberFinder.class, "members.txt");

  private static final List<String> FOUNDATIONS = WORDS.list("foundations");
  private static final List<String> OF_FOUNDATIONS = WORDS.list("of-foundations");

  private static final String LEADING = "앞세";

  private static final int CLUB_REACH = 5;

  private static final Set<String> MOVES = WORDS.set("moves");

  private static final List<String> BRANCHES = WORDS.list("branches");
  private static final List<String> UNIONS = WORDS.list("unions");

  /** The one group that the article is about; null if there is none, or two. */
  private final EntityCluster group;

  private final OfficePlaces places;

  private MemberFinder(EntityCluster group, OfficePlaces places) {
    this.group = group;
    this.places = places;
  }

  /** Reads who belongs where in the whole article. */
  public static MemberFinder of(List<List<Unit>> sentences, OfficePlaces places) {
    Set<EntityCluster> groups = Collections.newSetFromMap(new IdentityHashMap<>());
    sentences.forEach(units -> addGroups(units, groups));
    return new MemberFinder(groups.size() == 1 ? groups.iterator().next() : null, places);
  }

  private static void addGroups(List<Unit> units, Set<EntityCluster> groups) {
    for (int i = 1; i < units.size(); i++) {
      boolean isGroup =
          units.get(i).isOf(EntityType.ORGANIZATION)
              && units.get(i - 1).particle() == Particle.NONE
              && GROUPS.contains(units.get(i - 1).text());
      if (isGroup) {
        groups.add(units.get(i).cluster());
      }
    }
  }

  /** What the units of one sentence state of it. */
  public List<Statement> find(List<Unit> units) {
    List<Statement> found = new ArrayList<>();
    for (int i = 1; i < units.size(); i++) {
      Statement told = told(units, i);
      if (told != null) {
        found.add(told);
      }
    }
    return found;
  }

  /** What a unit and those before it say; null for nothing. */
  private Statement told(List<Unit> units, int index) {
    Unit before = units.get(index - 1);
    Unit unit = units.get(index);
    if (isOwned(before, unit)) {
      return Statement.between(RelationType.PARENT, before, unit);
    }
    if (isPlayer(before, unit) || isBranch(before, unit)) {
      return Statement.between(RelationType.MEMBER, unit, before);
    }
    if (isCalledIn(units, index)) {
      return Statement.between(RelationType.MEMBER, unit, units.get(index - 2));
    }
    if (isMove(units, index)) {
      return member(before.cluster(), unit.cluster(), before, units.get(index + 1));
    }
    Unit club = clubBefore(units, index);
    if (club != null) {
      return Statement.between(RelationType.MEMBER, unit, club);
    }
    Unit team = teamOf(units, index);
    if (team != null) {
      return member(unit.cluster(), team.cluster(), before, unit);
    }
    Unit leader = leader(units, index);
    if (leader != null) {
      return Statement.between(RelationType.MEMBER, unit, leader);
    }
    return isInGroup(units, index) ? member(unit.cluster(), group, before, unit) : null;
  }

  /** 은포 유나이티드의 고은찬이; 검찰의 고은찬 수사 is another matter. */
  private static boolean isPlayer(Unit before, Unit unit) {
    boolean acts =
        unit.particle().marksSubject()
            || unit.particle() == Particle.ALSO
            || unit.particle() == Particle.WITH && before.particle() == Particle.OF;
    return acts
        && unit.isOf(EntityType.PERSON)
        && before.isOf(EntityType.ORGANIZATION)
        && (before.particle() == Particle.OF
            || before.particle() == Particle.NONE && ReferentKind.isCompany(before.cluster()));
  }

  /** 은포의료재단 은포병원, 은포학원 은포고. */
  private static boolean isOwned(Unit before, Unit unit) {
    return unit.isOf(EntityType.ORGANIZATION)
        && before.isOf(EntityType.ORGANIZATION)
        && before.particle() == Particle.NONE
        && unit.cluster() != before.cluster()
        && FOUNDATIONS.stream().anyMatch(before.text()::endsWith)
        && !before.text().endsWith("과학원")
        && OF_FOUNDATIONS.stream().anyMatch(unit.text()::endsWith);
  }

  private static boolean isBranch(Unit before, Unit unit) {
    return unit.isOf(EntityType.ORGANIZATION)
        && before.isOf(EntityType.ORGANIZATION)
        && before.particle() == Particle.NONE
        && BRANCHES.stream().anyMatch(unit.text()::endsWith)
        && UNIONS.stream().anyMatch(before.text()::endsWith)
        && unit.cluster() != before.cluster();
  }

  /** 루나의 막내 은별: the group stands right before. */
  private static boolean isCalledIn(List<Unit> units, int index) {
    return index > 1
        && units.get(index).isOf(EntityType.PERSON)
        && isCalling(units.get(index - 1))
        && units.get(index - 2).isOf(EntityType.ORGANIZATION)
        && units.get(index - 2).particle() == Particle.OF;
  }

  /** 홍길동의 은포 유나이티드 이적에. */
  private static boolean isMove(List<Unit> units, int index) {
    Unit before = units.get(index - 1);
    return index + 1 < units.size()
        && units.get(index).isOf(EntityType.ORGANIZATION)
        && units.get(index).particle() == Particle.NONE
        && before.isOf(EntityType.PERSON)
        && before.particle() == Particle.OF
        && MOVES.contains(units.get(index + 1).text());
  }

  /** 은포 유나이티드의 외국인 선수 홍길동, 은포 유나이티드 신인 홍길동; null for none. */
  private Unit clubBefore(List<Unit> units, int name) {
    if (!units.get(name).isOf(EntityType.PERSON)) {
      return null;
    }
    for (int i = name - 1; i >= 0 && i > name - CLUB_REACH; i--) {
      Unit unit = units.get(i);
      if (unit.isOf(EntityType.ORGANIZATION)) {
        boolean leads = unit.particle() == Particle.OF || unit.particle() == Particle.NONE;
        return leads && i < name - 1 && places.isClub(unit.cluster()) ? unit : null;
      }
      boolean isPlayers =
          unit.is(Unit.Kind.NOUN)
              && unit.particle() == Particle.NONE
              && !Titles.isTitle(unit.text());
      if (!isPlayers) {
        return null;
      }
    }
    return null;
  }

  /** 흥국생명은 세터 홍길동이, 흥국생명에서는 주장 홍길동이: the team that the sentence speaks of. */
  private Unit teamOf(List<Unit> units, int name) {
    // 흥국생명은 세터 홍길동에게 졌다
    boolean isPlayer =
        units.get(name).isOf(EntityType.PERSON)
            && units.get(name).particle() != Particle.TO
            && units.get(name - 1).is(Unit.Kind.NOUN)
            && units.get(name - 1).particle() == Particle.NONE
            && Office.isPosition(units.get(name - 1).text());
    boolean hasPredicate = false;
    for (int i = name - 2; isPlayer && i >= 0; i--) {
      Unit unit = units.get(i);
      boolean speaks = unit.particle() == Particle.TOPIC || unit.particle() == Particle.AT;
      if (speaks && unit.isOf(EntityType.ORGANIZATION)) {
        // Behind a clause only who is still spoken of: 흥국생명은 앞서 갔고 세터 홍길동이.
        boolean isTopic = unit.particle() == Particle.TOPIC && places.isClub(unit.cluster());
        return !hasPredicate || isTopic ? unit : null;
      }
      if (speaks || unit.is(Unit.Kind.BREAK)) {
        return null;
      }
      hasPredicate |= unit.is(Unit.Kind.PREDICATE);
    }
    return null;
  }

  /** 은포 유나이티드가 홍길동(26점)을 앞세워: who leads them is one of them; null for none. */
  private static Unit leader(List<Unit> units, int name) {
    Unit unit = units.get(name);
    boolean leads =
        unit.isOf(EntityType.PERSON)
            && unit.particle() == Particle.OBJECT
            && name + 1 < units.size()
            && units.get(name + 1).text().startsWith(LEADING);
    for (int i = name - 1; leads && i >= 0; i--) {
      if (units.get(i).particle().marksSubject()) {
        return units.get(i).isOf(EntityType.ORGANIZATION) ? units.get(i) : null;
      }
    }
    return null;
  }

  private static boolean isCalling(Unit unit) {
    return unit.is(Unit.Kind.NOUN)
        && unit.particle() == Particle.NONE
        && CALLINGS.contains(unit.text());
  }

  private boolean isInGroup(List<Unit> units, int index) {
    Unit calling = units.get(index - 1);
    boolean isCalled =
        group != null && units.get(index).isOf(EntityType.PERSON) && isCalling(calling);
    return isCalled && (index == 1 || !units.get(index - 2).isOf(EntityType.ORGANIZATION));
  }

  private static Statement member(EntityCluster member, EntityCluster body, Unit first, Unit last) {
    return Statement.between(RelationType.MEMBER, member, body, first.start(), last.end());
  }
}
