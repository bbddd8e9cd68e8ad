package io.newsgraph.analysis.relation.creation;

import io.newsgraph.analysis.entity.name.EntityType;
import io.newsgraph.analysis.entity.recognition.EntityCluster;
import io.newsgraph.analysis.language.WordList;
import io.newsgraph.analysis.relation.reading.Particle;
import io.newsgraph.analysis.relation.reading.Unit;
import io.newsgraph.analysis.relation.statement.FactCheck;
import io.newsgraph.analysis.relation.statement.FactCheck.Standing;
import io.newsgraph.analysis.relation.statement.Statement;
import io.newsgraph.analysis.relation.type.RelationType;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Finds to whom a company supplies what the article has called its product: ‘나래봇’은 은포공사에 납품됐다. */
public final class DeliveryFinder {

  /** How the verbs begin that say of a product to whom it went. */
  private static final List<String> DELIVERED =
      WordList.lines(DeliveryFinder.class, "delivered.txt");

  /** Longer lists are read no further. */
  private static final int MAX_RECEIVERS = 8;

  private final FactCheck facts;
  private final Map<EntityCluster, EntityCluster> makers = new IdentityHashMap<>();

  public DeliveryFinder(FactCheck facts) {
    this.facts = facts;
  }

  /**
   * What a sentence states of it.
   *
   * @param known what the other finders have found in the sentence
   */
  public List<Statement> find(List<Unit> units, List<Statement> known) {
    known.forEach(this::remember);
    List<Statement> found = new ArrayList<>();
    Unit product = null;
    for (int i = 0; i < units.size(); i++) {
      Unit unit = units.get(i);
      if (unit.isOf(EntityType.PRODUCT) && unit.particle().marksSubject()) {
        product = unit;
      } else if (product != null && isDelivery(unit)) {
        add(units, i, product, found);
      }
    }
    return found;
  }

  private void remember(Statement statement) {
    boolean isMaker =
        statement.type() == RelationType.DEVELOP || statement.type() == RelationType.LAUNCH;
    if (isMaker && statement.subject().type() == EntityType.ORGANIZATION) {
      makers.putIfAbsent(statement.object(), statement.subject());
    }
  }

  private static boolean isDelivery(Unit unit) {
    return unit.is(Unit.Kind.PREDICATE) && DELIVERED.stream().anyMatch(unit.text()::startsWith);
  }

  private void add(List<Unit> units, int verb, Unit product, List<Statement> found) {
    EntityCluster maker = makers.get(product.cluster());
    Standing standing = facts.check(units.get(verb).start(), Integer.MAX_VALUE, false);
    if (maker == null || standing == Standing.NONE) {
      return;
    }
    for (Unit receiver : receivers(units, verb)) {
      if (receiver.cluster() != maker) {
        found.add(
            new Statement(
                RelationType.SUPPLY,
                maker,
                receiver.cluster(),
                product.text(),
                false,
                standing == Standing.HEDGED,
                product.start(),
                units.get(verb).end()));
      }
    }
  }

  /** The bodies named in the phrase with 에 before the verb: 은포공사와 나루공단 등 60여 곳에. */
  private static List<Unit> receivers(List<Unit> units, int verb) {
    int last = verb - 1;
    while (last >= 0
        && units.get(last).is(Unit.Kind.NOUN)
        && units.get(last).particle() != Particle.TO) {
      last--;
    }
    List<Unit> receivers = new ArrayList<>();
    boolean isMarked = last >= 0 && units.get(last).particle() == Particle.TO;
    for (int i = last; isMarked && i >= 0 && receivers.size() < MAX_RECEIVERS; i--) {
      Unit unit = units.get(i);
      boolean goesOn =
          i == last
              || unit.is(Unit.Kind.COMMA)
              || unit.is(Unit.Kind.JOINT)
              || unit.particle() == Particle.NONE
              || unit.particle() == Particle.OF
              || unit.particle() == Particle.WITH;
      if (!goesOn || unit.is(Unit.Kind.PREDICATE)) {
        break;
      }
      if (unit.isOf(EntityType.ORGANIZATION)) {
        receivers.add(unit);
      }
    }
    return receivers;
  }
}
