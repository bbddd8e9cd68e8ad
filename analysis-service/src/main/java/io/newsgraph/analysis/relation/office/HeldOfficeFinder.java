package io.newsgraph.analysis.relation.office;

import io.newsgraph.analysis.entity.name.EntityType;
import io.newsgraph.analysis.relation.reading.Particle;
import io.newsgraph.analysis.relation.reading.Titles;
import io.newsgraph.analysis.relation.reading.Unit;
import io.newsgraph.analysis.relation.statement.Statement;
import io.newsgraph.analysis.relation.type.RelationType;
import java.util.ArrayList;
import java.util.List;

/** Finds of which body somebody holds an office, where the body comes last: 홍길동 의원이 대표인 새길당. */
public final class HeldOfficeFinder {

  private HeldOfficeFinder() {}

  /** What the units of one sentence state of it. */
  public static List<Statement> find(List<Unit> units) {
    List<Statement> found = new ArrayList<>();
    for (int i = 1; i + 1 < units.size(); i++) {
      boolean isOffice =
          units.get(i).is(Unit.Kind.NOUN)
              && units.get(i).particle() == Particle.BEING
              && Titles.isTitle(units.get(i).text());
      Unit person = isOffice ? person(units, i - 1) : null;
      Unit body = units.get(i + 1);
      if (person != null && body.isOf(EntityType.ORGANIZATION)) {
        found.add(held(person, units.get(i), body));
      }
    }
    return found;
  }

  /** Who the subject is that ends at a unit, with a title behind the name or without; or null. */
  private static Unit person(List<Unit> units, int last) {
    Unit unit = units.get(last);
    boolean isTitled = last > 0 && unit.is(Unit.Kind.NOUN) && Titles.isTitle(unit.text());
    Unit named = isTitled ? units.get(last - 1) : unit;
    boolean isSubject =
        unit.particle() == Particle.SUBJECT && (!isTitled || named.particle() == Particle.NONE);
    return isSubject && named.isOf(EntityType.PERSON) ? named : null;
  }

  private static Statement held(Unit person, Unit office, Unit body) {
    return new Statement(
        RelationType.ROLE,
        person.cluster(),
        body.cluster(),
        office.text(),
        false,
        false,
        person.start(),
        body.end());
  }
}
