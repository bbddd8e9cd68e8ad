package io.newsgraph.analysis.relation.referent;

import io.newsgraph.analysis.entity.recognition.EntityCluster;
import io.newsgraph.analysis.language.WordSections;
import io.newsgraph.analysis.relation.reading.Ending;
import io.newsgraph.analysis.relation.reading.Particle;
import io.newsgraph.analysis.relation.reading.PhraseReader;
import io.newsgraph.analysis.relation.reading.Unit;
import java.util.ArrayList;
import java.util.List;

/**
 * Whose team an article about research has told of: after 은포대 홍길동 교수 연구팀 and 은포대와 나루대 공동 연구팀 what
 * the 연구팀 does is done by those bodies, and by whoever leads it where no body is named.
 */
final class TeamMemory {

  private static final String TEAM = "팀";

  private static final List<String> LEADING =
      WordSections.of(TeamMemory.class, "referring.txt").list("leading");

  /**
   * How many units tell whose a team is: two bodies with two people, their offices and divisions.
   */
  private static final int REACH = 12;

  private List<EntityCluster> team = List.of();

  /** Takes in the team that a noun is, where names before it tell whose it is. */
  void add(List<Unit> units, int index) {
    Unit noun = units.get(index);
    boolean mayBeTeam = isTeam(noun) || noun.is(Unit.Kind.NOUN) && noun.text().endsWith(TEAM);
    if (!mayBeTeam) {
      return;
    }
    List<EntityCluster> bodies = new ArrayList<>();
    List<EntityCluster> people = new ArrayList<>();
    for (int i = index - 1; i >= 0 && i >= index - REACH && tells(units, i, index); i--) {
      for (EntityCluster cluster : units.get(i).clusters()) {
        List<EntityCluster> list =
            switch (cluster.type()) {
              case ORGANIZATION -> bodies;
              case PERSON -> people;
              default -> new ArrayList<>();
            };
        list.addFirst(cluster);
      }
    }
    if (!isTeam(noun) && people.isEmpty()) {
      // 한빛전자 마케팅팀 is none of research.
      return;
    }
    List<EntityCluster> told = bodies.isEmpty() ? people : bodies;
    team = told.isEmpty() ? team : List.copyOf(told);
  }

  /** Whose a team is that stands for itself (연구팀은, 연구팀이); empty for none that is known. */
  List<EntityCluster> meant(List<Unit> units, int index) {
    Unit unit = units.get(index);
    boolean isAlone = index == 0 || !tells(units, index - 1, index);
    return isTeam(unit) && isAlone && unit.particle().marksSubject() ? team : List.of();
  }

  private static boolean isTeam(Unit unit) {
    return unit.is(Unit.Kind.NOUN) && PhraseReader.isTeamName(unit.text());
  }

  /** 은포대 홍길동 교수와 나루대 김하준 박사가 이끄는 공동 연구팀: whether a unit is one of those before the team. */
  private static boolean tells(List<Unit> units, int index, int team) {
    Unit unit = units.get(index);
    if (unit.is(Unit.Kind.PREDICATE)) {
      return unit.ending() == Ending.ADNOMINAL
          && LEADING.stream().anyMatch(unit.text()::startsWith);
    }
    boolean isLeader =
        unit.particle() == Particle.SUBJECT
            && index + 1 < team
            && units.get(index + 1).is(Unit.Kind.PREDICATE);
    return unit.is(Unit.Kind.COMMA)
        || unit.is(Unit.Kind.JOINT)
        || isLeader
        || unit.isNominal()
            && switch (unit.particle()) {
              case NONE, OF, WITH -> true;
              default -> false;
            };
  }
}
