package io.newsgraph.analysis.relation.office;

import io.newsgraph.analysis.entity.name.EntityType;
import io.newsgraph.analysis.language.WordList;
import io.newsgraph.analysis.relation.reading.Particle;
import io.newsgraph.analysis.relation.reading.Unit;
import io.newsgraph.analysis.relation.statement.Statement;
import io.newsgraph.analysis.relation.type.RelationType;
import java.util.ArrayList;
import java.util.List;

/** Finds of whom a group is made up: 나루밴드는 하린과 소이, 지온으로 이뤄진 3인조다. */
public final class LineupFinder {

  /** How the verbs begin by which a group is made up of those named before. */
  private static final List<String> MADE_UP = WordList.lines(LineupFinder.class, "made-up-of.txt");

  /** No band or team that is told name by name has more. */
  private static final int MAX_MEMBERS = 13;

  private LineupFinder() {}

  /** What the units of one sentence state of it. */
  public static List<Statement> find(List<Unit> units) {
    List<Statement> found = new ArrayList<>();
    for (int i = 2; i < units.size(); i++) {
      Unit unit = units.get(i);
      boolean isVerb =
          unit.is(Unit.Kind.PREDICATE) && MADE_UP.stream().anyMatch(unit.text()::startsWith);
      Unit group = isVerb ? group(units, i) : null;
      if (group != null) {
        members(units, i - 1)
            .forEach(each -> found.add(Statement.between(RelationType.MEMBER, each, group)));
      }
    }
    return found;
  }

  /** The topic before, or the name that the verb speaks of; null for none. */
  private static Unit group(List<Unit> units, int verb) {
    for (int i = verb - 1; i >= 0; i--) {
      if (units.get(i).particle() == Particle.TOPIC) {
        return units.get(i).isOf(EntityType.ORGANIZATION) ? units.get(i) : null;
      }
    }
    for (int i = verb + 1; i < units.size() && units.get(i).isNominal(); i++) {
      if (units.get(i).is(Unit.Kind.NAME)) {
        return units.get(i).isOf(EntityType.ORGANIZATION) ? units.get(i) : null;
      }
    }
    return null;
  }

  /** The people of the list with 로 before the verb. */
  private static List<Unit> members(List<Unit> units, int last) {
    List<Unit> members = new ArrayList<>();
    if (units.get(last).particle() != Particle.AS) {
      return members;
    }
    for (int i = last; i >= 0 && members.size() < MAX_MEMBERS; i--) {
      Unit unit = units.get(i);
      boolean isMark = unit.is(Unit.Kind.COMMA) || unit.is(Unit.Kind.JOINT);
      if (!isMark && (!unit.isNominal() || unit.particle().marksSubject())) {
        break;
      }
      if (unit.isOf(EntityType.PERSON)) {
        members.add(unit);
      }
    }
    return members;
  }
}
