package io.newsgraph.analysis.relation.noun;

import io.newsgraph.analysis.entity.name.EntityType;
import io.newsgraph.analysis.entity.recognition.EntityCluster;
import io.newsgraph.analysis.language.WordList;
import io.newsgraph.analysis.relation.reading.Particle;
import io.newsgraph.analysis.relation.reading.Unit;
import io.newsgraph.analysis.relation.referent.ReferentKind;
import io.newsgraph.analysis.relation.statement.Statement;
import io.newsgraph.analysis.relation.type.RelationType;
import java.util.ArrayList;
import java.util.List;

/** Finds whose parts are in whose goods: 한빛전자의 새 전화기에는 나루소프트의 칩이 들어간다. */
public final class PartFinder {

  private static final List<String> FITTED = WordList.lines(PartFinder.class, "fitting-verbs.txt");

  /** How many units lie between the verb, the part and the goods. */
  private static final int REACH = 4;

  private PartFinder() {}

  /** What the units of one sentence state of it. */
  public static List<Statement> find(List<Unit> units) {
    List<Statement> found = new ArrayList<>();
    for (int i = 2; i < units.size(); i++) {
      Unit verb = units.get(i);
      boolean isFitted =
          verb.is(Unit.Kind.PREDICATE) && FITTED.stream().anyMatch(verb.text()::startsWith);
      int part = isFitted ? marked(units, i, Particle.SUBJECT) : -1;
      int goods = part < 0 ? -1 : marked(units, part, Particle.TO);
      Unit maker = part < 0 ? null : owner(units, part);
      Unit user = goods < 0 ? null : owner(units, goods);
      if (maker != null && user != null && cluster(maker) != cluster(user)) {
        found.add(statement(maker, user, units.get(part), verb));
      }
    }
    return found;
  }

  /** The nearest unit before another with a josa; -1 for none. */
  private static int marked(List<Unit> units, int before, Particle particle) {
    for (int i = before - 1; i >= 0 && i >= before - REACH; i--) {
      if (units.get(i).particle() == particle) {
        return i;
      }
    }
    return -1;
  }

  /** The organisation before a thing, with nouns between: 나루소프트의 새 칩; null for none. */
  private static Unit owner(List<Unit> units, int thing) {
    if (cluster(units.get(thing)) != null && isCompany(units.get(thing))) {
      return null;
    }
    for (int i = thing - 1; i >= 0 && i >= thing - REACH; i--) {
      Unit unit = units.get(i);
      boolean leads = unit.particle() == Particle.NONE || unit.particle() == Particle.OF;
      if (!unit.isNominal() || !leads) {
        return null;
      }
      if (isCompany(unit)) {
        return unit;
      }
    }
    return null;
  }

  private static boolean isCompany(Unit unit) {
    EntityCluster cluster = cluster(unit);
    return cluster != null
        && cluster.type() == EntityType.ORGANIZATION
        && ReferentKind.isCompany(cluster);
  }

  private static EntityCluster cluster(Unit unit) {
    return unit.clusters().size() == 1 ? unit.cluster() : null;
  }

  private static Statement statement(Unit maker, Unit user, Unit part, Unit verb) {
    int start = Math.min(maker.start(), user.start());
    String label = part.text();
    return new Statement(
        RelationType.SUPPLY, cluster(maker), cluster(user), label, false, false, start, verb.end());
  }
}
