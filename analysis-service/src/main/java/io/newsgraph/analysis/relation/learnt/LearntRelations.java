package io.newsgraph.analysis.relation.learnt;

import io.newsgraph.analysis.entity.name.EntityType;
import io.newsgraph.analysis.relation.reading.AdverbialPhrases;
import io.newsgraph.analysis.relation.reading.Particle;
import io.newsgraph.analysis.relation.reading.PhraseRole;
import io.newsgraph.analysis.relation.reading.Titles;
import io.newsgraph.analysis.relation.reading.Unit;
import io.newsgraph.analysis.relation.statement.FactCheck;
import io.newsgraph.analysis.relation.statement.FactCheck.Standing;
import io.newsgraph.analysis.relation.statement.RelationGatherer;
import io.newsgraph.analysis.relation.statement.Statement;
import io.newsgraph.analysis.relation.type.ArgumentTypes;
import io.newsgraph.analysis.relation.type.RelationType;
import io.newsgraph.analysis.weights.LinearModel;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/**
 * Adds the relations that no rule finds: a model, trained on articles written for it, judges each
 * two that a sentence speaks of; what rules tell of them and of others in the sentence is among
 * what it looks at. What rules tell of the two anywhere in the article stands.
 */
public final class LearntRelations {

  /** The file with the model, beside this class. */
  public static final String MODEL_FILE = "relations.model.gz";

  /** What the model tells apart. Who puts whom into an office is told by rules alone. */
  private static final List<RelationType> TYPES =
      List.copyOf(EnumSet.complementOf(EnumSet.of(RelationType.APPOINT)));

  /** Below, more finds are wrong than right. */
  private static final double MIN_PROBABILITY = 0.6;

  /** The same where a rule tells it of another: 네이버는 애플에 칩을 대는 카카오를 칭찬했다. */
  private static final double MIN_BESIDE_ANOTHER = 0.9;

  /** Units between a person and the office. */
  private static final int REACH = 4;

  /** What makes an office a former one: 연구원 출신. */
  private static final String ORIGIN = "출신";

  private static final class Shipped {
    private static final LinearModel MODEL = LinearModel.shipped(LearntRelations.class, MODEL_FILE);
  }

  private final FactCheck facts;
  private final PairFinder pairs;
  private final RuleReading read;
  private final ToldRelations told;
  private final PairFeatures features = new PairFeatures();

  /**
   * @param read what the rules tell, in the whole article
   */
  public LearntRelations(FactCheck facts, PairFinder pairs, RuleReading read) {
    this.facts = facts;
    this.pairs = pairs;
    this.read = read;
    this.told = new ToldRelations(read.told());
  }

  /** The number of a type for the model; -1 for one that it does not know. */
  public static int number(RelationType type) {
    return TYPES.indexOf(type);
  }

  /** How many types the model knows. */
  public static int types() {
    return TYPES.size();
  }

  /** Where a town or an event lies is told by rules alone. */
  public static boolean mayTell(RelationType type, EntityType subject) {
    return TYPES.contains(type)
        && (type != RelationType.LOCATED || subject == EntityType.ORGANIZATION);
  }

  /** Whether a type has no direction. */
  public static boolean isMutual(RelationType type) {
    return RelationGatherer.WITHOUT_DIRECTION.contains(type);
  }

  /** What a sentence states beside what rules tell. To be asked for in order. */
  public List<Statement> in(int sentence) {
    List<Statement> found = new ArrayList<>();
    for (Pair pair : pairs.next(read.units().get(sentence))) {
      if (!told.tells(pair.first(), pair.second())) {
        add(pair, sentence, Shipped.MODEL.probabilities(features.of(pair, told, sentence)), found);
      }
    }
    return found;
  }

  private void add(Pair pair, int sentence, double[] probabilities, List<Statement> found) {
    int best = 0;
    for (int k = 1; k < probabilities.length; k++) {
      best = probabilities[k] > probabilities[best] ? k : best;
    }
    RelationType type = TYPES.get(best);
    boolean isOffice = type == RelationType.ROLE;
    boolean holds =
        probabilities[best] >= least(type, pair, sentence)
            && mayTell(type, pair.first().type())
            && (type != RelationType.PARTNER || tellsOfWork(pair))
            && (type != RelationType.LOCATED || !isWhereSomethingIsDone(pair))
            && ArgumentTypes.mayBeSubject(type, pair.first())
            && ArgumentTypes.mayBeObject(type, pair.second());
    int office = holds && isOffice ? office(pair) : -1;
    if (holds && (!isOffice || office >= 0 && !isElsewhere(pair, office))) {
      addTo(found, type, pair, office);
    }
  }

  private double least(RelationType type, Pair pair, int sentence) {
    int ofAnother = told.ofObject(sentence, pair.second(), pair.first());
    boolean isToldOfAnother = (ofAnother & 1 << type.ordinal()) != 0;
    return isToldOfAnother ? MIN_BESIDE_ANOTHER : MIN_PROBABILITY;
  }

  /**
   * 김 대표는: whoever is known to be so at one body is not at another that the sentence leaves out.
   */
  private boolean isElsewhere(Pair pair, int office) {
    return pair.object() < 0
        && told.hasOffice(pair.first(), pair.units().get(office).text(), pair.second());
  }

  /** 네이버는 카카오와 함께 하락했다: without a word for what two do together they do nothing. */
  private static boolean tellsOfWork(Pair pair) {
    List<Unit> units = pair.units();
    return units.subList(pair.firstUnit(), units.size()).stream()
        .anyMatch(unit -> WordSense.of(unit) > 0 && !AdverbialPhrases.saysTogether(unit.text()));
  }

  /** 교육부는 서울에서 제도를 알렸다: what a body does somewhere does not tell where it is. */
  private static boolean isWhereSomethingIsDone(Pair pair) {
    if (pair.object() < 0) {
      return false;
    }
    PhraseRole place = PhraseRole.of(pair.units(), pair.object());
    Unit predicate = pair.units().get(pair.predicate());
    return place.particle() == Particle.AT
        && place.head() == pair.object()
        && WordSense.of(predicate) != WordSense.of(RelationType.LOCATED);
  }

  private void addTo(List<Statement> found, RelationType type, Pair pair, int office) {
    List<Unit> units = pair.units();
    Unit predicate = units.get(pair.predicate());
    Standing standing = facts.check(predicate.start(), Integer.MAX_VALUE, false);
    if (standing == Standing.NONE) {
      return;
    }
    found.add(
        new Statement(
            type,
            pair.first(),
            pair.second(),
            office < 0 ? null : units.get(office).text(),
            office >= 0 && isFormer(units, office),
            standing == Standing.HEDGED,
            units.get(pair.firstUnit()).start(),
            predicate.end()));
  }

  /** 전 대표, 연구원 출신. */
  private static boolean isFormer(List<Unit> units, int office) {
    boolean isBefore = office > 0 && Titles.FORMER.contains(units.get(office - 1).text());
    return isBefore || office + 1 < units.size() && units.get(office + 1).text().equals(ORIGIN);
  }

  /** Index of the office nearest to a person; -1 for none. */
  private static int office(Pair pair) {
    List<Unit> units = pair.units();
    int person = pair.subject();
    for (int distance = 1; person >= 0 && distance <= REACH; distance++) {
      if (isOffice(units, person + distance)) {
        return person + distance;
      }
      if (isOffice(units, person - distance)) {
        return person - distance;
      }
    }
    return -1;
  }

  private static boolean isOffice(List<Unit> units, int index) {
    return index >= 0
        && index < units.size()
        && units.get(index).is(Unit.Kind.NOUN)
        && Titles.isTitle(units.get(index).text());
  }
}
