package io.newsgraph.analysis.relation.office;

import io.newsgraph.analysis.entity.name.EntityType;
import io.newsgraph.analysis.language.WordSections;
import io.newsgraph.analysis.relation.reading.Particle;
import io.newsgraph.analysis.relation.reading.Unit;
import java.util.List;

/**
 * Finds what a sentence says was set up, whose first offices it goes on to tell: 나루재단을 세우고 이사장을
 * 맡았다, 나루랩을 설립했고 법인장에는.
 */
final class FoundedBodies {

  /** How the verbs begin by which a body is set up: 신설하고. */
  private static final List<String> FOUNDING =
      WordSections.of(FoundedBodies.class, "appointments.txt").list("founding");

  /** How many units lie between the verb and the office: 만들어 6년간 초대 회장을. */
  private static final int REACH = 4;

  private FoundedBodies() {}

  /** The body that was set up right before a unit; null for none. */
  static Unit before(List<Unit> units, int index) {
    for (int i = index - 1; i > 0 && i >= index - REACH; i--) {
      Unit unit = units.get(i);
      if (unit.is(Unit.Kind.PREDICATE)) {
        return isFounding(units, i) ? units.get(i - 1) : null;
      }
      boolean isPassed =
          unit.is(Unit.Kind.COMMA) || unit.is(Unit.Kind.NOUN) && !unit.particle().marksSubject();
      if (!isPassed) {
        return null;
      }
    }
    return null;
  }

  /** The last body that a sentence says was set up; null for none. */
  static Unit in(List<Unit> units) {
    for (int i = units.size() - 1; i > 0; i--) {
      if (units.get(i).is(Unit.Kind.PREDICATE) && isFounding(units, i)) {
        return units.get(i - 1);
      }
    }
    return null;
  }

  private static boolean isFounding(List<Unit> units, int verb) {
    Unit body = units.get(verb - 1);
    return FOUNDING.stream().anyMatch(units.get(verb).text()::startsWith)
        && body.particle() == Particle.OBJECT
        && body.isOf(EntityType.ORGANIZATION);
  }
}
