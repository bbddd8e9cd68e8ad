package io.newsgraph.analysis.relation.creation;

import io.newsgraph.analysis.entity.name.EntityType;
import io.newsgraph.analysis.entity.recognition.EntityCluster;
import io.newsgraph.analysis.language.WordSections;
import io.newsgraph.analysis.relation.reading.Particle;
import io.newsgraph.analysis.relation.reading.Unit;
import io.newsgraph.analysis.relation.referent.ReferentKind;
import io.newsgraph.analysis.relation.statement.FactCheck;
import io.newsgraph.analysis.relation.statement.FactCheck.Standing;
import io.newsgraph.analysis.relation.statement.Statement;
import io.newsgraph.analysis.relation.type.RelationType;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Finds who supplies the parts of what a company makes, where the sentence does not say to whom:
 * 열판은 나루주물이, 방열판은 다온금속이 공급한다 goes to whom the sentences before spoke of.
 */
public final class PartSupplyFinder {

  private static final WordSections WORDS =
      WordSections.of(PartSupplyFinder.class, "supplied-parts.txt");

  private static final List<String> VERBS = WORDS.list("verbs");
  private static final List<String> MADE = WORDS.list("made");
  private static final List<String> SENT = WORDS.list("sent");
  private static final List<String> RECEIVED = WORDS.list("received");
  private static final Set<String> NOT_GOODS = WORDS.set("not-goods");

  private static final Set<Particle> SUBJECTS = EnumSet.of(Particle.SUBJECT);

  /** 은포농협에서, 은포농협으로부터. */
  private static final Set<Particle> SOURCES = EnumSet.of(Particle.AT, Particle.FROM);

  /** How many units tell of the goods, and of their maker: 포항의 주물업체 영일메탈이. */
  private static final int REACH = 6;

  private final FactCheck facts;
  private final EntityCluster chief;

  /** The company that the paragraph speaks of; null for none. */
  private EntityCluster body;

  /**
   * @param chief the company that the article is about; null for none
   */
  public PartSupplyFinder(FactCheck facts, EntityCluster chief) {
    this.facts = facts;
    this.chief = chief;
  }

  /** A paragraph is over: what it spoke of is not carried on. */
  public void endBlock() {
    body = null;
  }

  /** What the units of one sentence state of it. */
  public List<Statement> find(List<Unit> units) {
    List<Statement> found = new ArrayList<>();
    EntityCluster receiver = body == null ? chief : body;
    int verb = receiver == null || hasReceiver(units) ? -1 : verb(units);
    if (verb >= 0 && opensWithGoods(units)) {
      Set<Particle> makers = begins(RECEIVED, units.get(verb)) ? SOURCES : SUBJECTS;
      Standing standing = facts.check(units.get(verb).start(), Integer.MAX_VALUE, false);
      for (int i = 1; i < verb && standing != Standing.NONE; i++) {
        if (isMaker(units, i, makers) && units.get(i).cluster() != receiver) {
          found.add(statement(units, i, verb, receiver, standing == Standing.HEDGED));
        }
      }
    }
    EntityCluster topic = topic(units);
    body = topic == null ? body : topic;
    return found;
  }

  private static Statement statement(
      List<Unit> units, int maker, int verb, EntityCluster receiver, boolean hedged) {
    return new Statement(
        RelationType.SUPPLY,
        units.get(maker).cluster(),
        receiver,
        goodsBefore(units, maker),
        false,
        hedged,
        units.get(maker).start(),
        units.get(verb).end());
  }

  /** The last predicate but its auxiliary, if it is one of supplying; or -1. */
  private static int verb(List<Unit> units) {
    for (int i = 1; i < units.size(); i++) {
      Unit unit = units.get(i);
      if (!unit.is(Unit.Kind.PREDICATE)) {
        continue;
      }
      Unit next = i + 1 < units.size() ? units.get(i + 1) : null;
      boolean isSent =
          next != null && next.is(Unit.Kind.PREDICATE) && begins(MADE, unit) && begins(SENT, next);
      return isSent || begins(VERBS, unit) || begins(RECEIVED, unit) ? i : -1;
    }
    return -1;
  }

  private static boolean begins(List<String> stems, Unit unit) {
    return stems.stream().anyMatch(unit.text()::startsWith);
  }

  /** 열판은: nothing but nouns without names before the first topic. */
  private static boolean opensWithGoods(List<Unit> units) {
    for (int i = 0; i < units.size() && i < REACH; i++) {
      Unit unit = units.get(i);
      if (!unit.is(Unit.Kind.NOUN) || unit.clusters().size() > 0) {
        return false;
      }
      if (unit.particle() == Particle.TOPIC) {
        return !NOT_GOODS.contains(unit.text()) && !Character.isDigit(unit.text().charAt(0));
      }
      boolean leads =
          switch (unit.particle()) {
            case NONE, OF, TO -> true;
            default -> false;
          };
      if (!leads) {
        return false;
      }
    }
    return false;
  }

  /** 나루주물이, 나루주물과 다온금속이: a company as subject, or one joined to it. */
  private static boolean isMaker(List<Unit> units, int index, Set<Particle> marks) {
    Unit unit = units.get(index);
    if (!unit.isOf(EntityType.ORGANIZATION)) {
      return false;
    }
    if (marks.contains(unit.particle())) {
      return true;
    }
    Unit next = index + 1 < units.size() ? units.get(index + 1) : null;
    return unit.particle() == Particle.WITH
        && next != null
        && next.isOf(EntityType.ORGANIZATION)
        && marks.contains(next.particle());
  }

  private static String goodsBefore(List<Unit> units, int maker) {
    for (int i = maker - 1; i >= 0; i--) {
      if (units.get(i).is(Unit.Kind.NOUN) && units.get(i).particle() == Particle.TOPIC) {
        return units.get(i).text();
      }
    }
    return null;
  }

  /** 은포공사에, 나루에게: the sentence says to whom. */
  private static boolean hasReceiver(List<Unit> units) {
    return units.stream()
        .anyMatch(
            unit ->
                unit.particle() == Particle.TO
                    && (unit.isOf(EntityType.ORGANIZATION) || unit.isOf(EntityType.LOCATION)));
  }

  /** The company that a sentence is about; null where it is about nothing, or something else. */
  private static EntityCluster topic(List<Unit> units) {
    for (Unit unit : units) {
      if (unit.particle().marksSubject()) {
        boolean isCompany =
            unit.isOf(EntityType.ORGANIZATION) && ReferentKind.isCompany(unit.cluster());
        return isCompany ? unit.cluster() : null;
      }
    }
    return null;
  }
}
