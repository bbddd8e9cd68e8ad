package io.newsgraph.analysis.relation;

import io.newsgraph.analysis.entity.recognition.EntityCluster;
import io.newsgraph.analysis.entity.recognition.EntityType;
import io.newsgraph.analysis.language.WordList;
import io.newsgraph.analysis.language.WordSections;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Finds who belongs to what stands before the name: 은포 유나이티드의 고은찬이, 한빛노동조합 은포지회, and in an article
 * about one group its 멤버 and 리더.
 */
final class MemberFinder {

  /** What groups are called before their names: 걸그룹 루나. */
  private static final Set<String> GROUPS = WordList.set(EntityCluster.class, "groups.txt");

  private static final Set<String> CALLINGS =
      WordList.set(EntityCluster.class, "callings-in-groups.txt");

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

  static MemberFinder of(List<List<Unit>> sentences, OfficePlaces places) {
    Set<EntityCluster> groups = Collections.newSetFromMap(new IdentityHashMap<>());
    for (List<Unit> units : sentences) {
      for (int i = 1; i < units.size(); i++) {
        boolean isGroup =
            isOf(units.get(i), EntityType.ORGANIZATION)
                && units.get(i - 1).particle() == Particle.NONE
                && GROUPS.contains(units.get(i - 1).text());
        if (isGroup) {
          groups.add(cluster(units.get(i)));
        }
      }
    }
    return new MemberFinder(groups.size() == 1 ? groups.iterator().next() : null, places);
  }

  List<Statement> find(List<Unit> units) {
    List<Statement> found = new ArrayList<>();
    for (int i = 1; i < units.size(); i++) {
      Unit before = units.get(i - 1);
      Unit unit = units.get(i);
      if (isOwned(before, unit)) {
        found.add(
            new Statement(
                RelationType.PARENT,
                cluster(before),
                cluster(unit),
                null,
                false,
                false,
                before.start(),
                unit.end()));
      } else if (isPlayer(before, unit) || isBranch(before, unit)) {
        found.add(statement(cluster(unit), cluster(before), before, unit));
      } else if (isCalledIn(units, i)) {
        found.add(statement(cluster(unit), cluster(units.get(i - 2)), units.get(i - 2), unit));
      } else if (isMove(units, i)) {
        found.add(statement(cluster(before), cluster(unit), before, units.get(i + 1)));
      } else if (clubBefore(units, i) >= 0) {
        Unit club = units.get(clubBefore(units, i));
        found.add(statement(cluster(unit), cluster(club), club, unit));
      } else if (teamOf(units, i) != null) {
        found.add(statement(cluster(unit), cluster(teamOf(units, i)), before, unit));
      } else if (leader(units, i) != null) {
        found.add(statement(cluster(unit), cluster(leader(units, i)), leader(units, i), unit));
      } else if (isInGroup(units, i)) {
        found.add(statement(cluster(unit), group, before, unit));
      }
    }
    return found;
  }

  /** 은포 유나이티드의 고은찬이; 검찰의 고은찬 수사 is another matter. */
  private static boolean isPlayer(Unit before, Unit unit) {
    boolean acts =
        unit.particle().marksSubject()
            || unit.particle() == Particle.ALSO
            || unit.particle() == Particle.WITH && before.particle() == Particle.OF;
    return acts
        && isOf(unit, EntityType.PERSON)
        && isOf(before, EntityType.ORGANIZATION)
        && (before.particle() == Particle.OF
            || before.particle() == Particle.NONE && ReferentKind.isCompany(cluster(before)));
  }

  /** 은포의료재단 은포병원, 은포학원 은포고. */
  private static boolean isOwned(Unit before, Unit unit) {
    return isOf(unit, EntityType.ORGANIZATION)
        && isOf(before, EntityType.ORGANIZATION)
        && before.particle() == Particle.NONE
        && cluster(unit) != cluster(before)
        && FOUNDATIONS.stream().anyMatch(before.text()::endsWith)
        && !before.text().endsWith("과학원")
        && OF_FOUNDATIONS.stream().anyMatch(unit.text()::endsWith);
  }

  private static boolean isBranch(Unit before, Unit unit) {
    return isOf(unit, EntityType.ORGANIZATION)
        && isOf(before, EntityType.ORGANIZATION)
        && before.particle() == Particle.NONE
        && BRANCHES.stream().anyMatch(unit.text()::endsWith)
        && UNIONS.stream().anyMatch(before.text()::endsWith)
        && cluster(unit) != cluster(before);
  }

  /** 루나의 막내 은별: the group stands right before. */
  private static boolean isCalledIn(List<Unit> units, int index) {
    return index > 1
        && isOf(units.get(index), EntityType.PERSON)
        && isCalling(units.get(index - 1))
        && isOf(units.get(index - 2), EntityType.ORGANIZATION)
        && units.get(index - 2).particle() == Particle.OF;
  }

  /** 홍길동의 은포 유나이티드 이적에. */
  private static boolean isMove(List<Unit> units, int index) {
    Unit before = units.get(index - 1);
    return index + 1 < units.size()
        && isOf(units.get(index), EntityType.ORGANIZATION)
        && units.get(index).particle() == Particle.NONE
        && isOf(before, EntityType.PERSON)
        && before.particle() == Particle.OF
        && MOVES.contains(units.get(index + 1).text());
  }

  /** 은포 유나이티드의 외국인 선수 홍길동, 은포 유나이티드 신인 홍길동; -1 for none. */
  private int clubBefore(List<Unit> units, int name) {
    if (!isOf(units.get(name), EntityType.PERSON)) {
      return -1;
    }
    for (int i = name - 1; i >= 0 && i > name - CLUB_REACH; i--) {
      Unit unit = units.get(i);
      if (isOf(unit, EntityType.ORGANIZATION)) {
        boolean leads = unit.particle() == Particle.OF || unit.particle() == Particle.NONE;
        return leads && i < name - 1 && places.isClub(cluster(unit)) ? i : -1;
      }
      boolean isPlayers =
          unit.is(Unit.Kind.NOUN)
              && unit.particle() == Particle.NONE
              && !Titles.isTitle(unit.text());
      if (!isPlayers) {
        return -1;
      }
    }
    return -1;
  }

  /** 흥국생명은 세터 홍길동이, 흥국생명에서는 주장 홍길동이: the team that the sentence speaks of. */
  private Unit teamOf(List<Unit> units, int name) {
    boolean isPlayer =
        isOf(units.get(name), EntityType.PERSON)
            && units.get(name - 1).is(Unit.Kind.NOUN)
            && units.get(name - 1).particle() == Particle.NONE
            && Office.isPosition(units.get(name - 1).text());
    boolean hasPredicate = false;
    for (int i = name - 2; isPlayer && i >= 0; i--) {
      Unit unit = units.get(i);
      boolean speaks = unit.particle() == Particle.TOPIC || unit.particle() == Particle.AT;
      if (speaks && isOf(unit, EntityType.ORGANIZATION)) {
        // Behind a clause only who is still spoken of: 흥국생명은 앞서 갔고 세터 홍길동이.
        boolean isTopic = unit.particle() == Particle.TOPIC && places.isClub(cluster(unit));
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
        isOf(unit, EntityType.PERSON)
            && unit.particle() == Particle.OBJECT
            && name + 1 < units.size()
            && units.get(name + 1).text().startsWith(LEADING);
    for (int i = name - 1; leads && i >= 0; i--) {
      if (units.get(i).particle().marksSubject()) {
        return isOf(units.get(i), EntityType.ORGANIZATION) ? units.get(i) : null;
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
        group != null && isOf(units.get(index), EntityType.PERSON) && isCalling(calling);
    return isCalled && (index == 1 || !isOf(units.get(index - 2), EntityType.ORGANIZATION));
  }

  private static boolean isOf(Unit unit, EntityType type) {
    return unit.is(Unit.Kind.NAME)
        && unit.clusters().size() == 1
        && unit.clusters().getFirst().type() == type;
  }

  private static EntityCluster cluster(Unit unit) {
    return unit.clusters().getFirst();
  }

  private static Statement statement(
      EntityCluster member, EntityCluster body, Unit first, Unit last) {
    return new Statement(
        RelationType.MEMBER, member, body, null, false, false, first.start(), last.end());
  }
}
