package io.newsgraph.analysis.relation.predicate;

import io.newsgraph.analysis.entity.name.EntityType;
import io.newsgraph.analysis.entity.recognition.EntityCluster;
import io.newsgraph.analysis.language.WordSections;
import io.newsgraph.analysis.relation.office.OfficePlaces;
import io.newsgraph.analysis.relation.reading.Ending;
import io.newsgraph.analysis.relation.reading.Frame;
import io.newsgraph.analysis.relation.reading.OpenRelative.Reading;
import io.newsgraph.analysis.relation.reading.Phrase;
import io.newsgraph.analysis.relation.reading.Unit;
import io.newsgraph.analysis.relation.statement.FactCheck;
import io.newsgraph.analysis.relation.statement.FactCheck.Standing;
import io.newsgraph.analysis.relation.statement.Statement;
import io.newsgraph.analysis.relation.type.RelationType;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Turns readings whose nouns are all there into statements, and drops the rest. */
public final class StatementWriter {

  /** Longer lists of names are no parties of one relation. */
  private static final int MAX_PARTIES = 8;

  /** What is said of bodies themselves, whoever speaks for them. */
  private static final Set<RelationType> OF_BODIES =
      EnumSet.of(RelationType.PARENT, RelationType.LOCATED);

  /** Who is only designated holds no office yet but that of a designate. */
  private static final List<String> DESIGNATED =
      WordSections.of(RelationType.class, "designations.txt").list("verbs");

  private static final String DESIGNATE = " 내정자";

  private static final String HIRES = "영입";

  private final List<Unit> units;
  private final FactCheck facts;
  private final Map<EntityCluster, EntityCluster> organizations;
  private final OfficePlaces places;
  private final Labels labels;
  private final Sense sense;
  private final List<Statement> statements;

  /**
   * @param organizations which organisation each person holds an office of, where it is one alone
   */
  public StatementWriter(
      List<Unit> units,
      FactCheck facts,
      Map<EntityCluster, EntityCluster> organizations,
      OfficePlaces places,
      Labels labels,
      List<Statement> statements) {
    this.units = units;
    this.facts = facts;
    this.organizations = organizations;
    this.places = places;
    this.labels = labels;
    this.sense = new Sense(units, places);
    this.statements = statements;
  }

  /**
   * @param predicate index of the predicate
   * @param last index of the last unit that states it
   * @param presupposed whether it stands in the relative clause of a name
   */
  void write(Reading reading, int predicate, int last, boolean presupposed) {
    boolean mutual = reading.trigger().frame().mutual();
    if (reading.subject() == null || reading.object() == null && !mutual) {
      return;
    }
    int from = reading.noun() == null ? predicate : Math.min(predicate, nounStart(reading));
    int end = presupposed ? units.get(predicate).to() + 1 : Integer.MAX_VALUE;
    Standing standing = facts.check(units.get(predicate).start(), end, presupposed);
    if (standing == Standing.NONE) {
      return;
    }
    boolean isRelative = units.get(predicate).ending() == Ending.ADNOMINAL;
    boolean tells = !isRelative || RelativeFiller.isOver(units, predicate);
    Place place =
        new Place(
            units.get(from).start(),
            units.get(last).end(),
            standing == Standing.HEDGED,
            isRelative,
            tells);
    if (mutual) {
      writeMutual(reading, place);
    } else {
      writeDirected(reading, place);
    }
  }

  /**
   * @param isRelative whether it stands in a relative clause
   * @param tells whether the clause tells it, and takes it not for known
   */
  private record Place(int start, int end, boolean hedged, boolean isRelative, boolean tells) {}

  private static int nounStart(Reading reading) {
    return reading.noun().first();
  }

  private void writeMutual(Reading reading, Place place) {
    List<EntityCluster> subjects = parties(reading.subject());
    List<EntityCluster> others = reading.object() == null ? List.of() : parties(reading.object());
    if (others.isEmpty() && reading.object() != null) {
      return;
    }
    for (int i = 0; i < subjects.size(); i++) {
      List<EntityCluster> partners =
          others.isEmpty() ? subjects.subList(i + 1, subjects.size()) : others;
      for (EntityCluster partner : partners) {
        add(reading, subjects.get(i), partner, place);
      }
    }
  }

  private void writeDirected(Reading reading, Place place) {
    for (EntityCluster subject : parties(reading.subject())) {
      for (EntityCluster object : parties(reading.object())) {
        add(reading, subject, object, place);
      }
    }
  }

  private static List<EntityCluster> parties(Phrase phrase) {
    List<EntityCluster> heads = phrase.heads();
    return heads.size() > MAX_PARTIES ? heads.subList(0, MAX_PARTIES) : heads;
  }

  private void add(Reading reading, EntityCluster first, EntityCluster second, Place place) {
    Frame frame = reading.trigger().frame();
    RelationType said = Sense.of(frame.type(), first, second);
    boolean mayAct = !OF_BODIES.contains(said);
    boolean isForBody = isHiring(reading) || isOnSale(said, second);
    boolean mayActThemselves = frame.mayBeSubject(first) && !isForBody;
    EntityCluster subject = mayAct ? acting(first, mayActThemselves) : first;
    EntityCluster object = mayAct ? acting(second, frame.mayBeObject(second)) : second;
    boolean holds = subject != object && frame.mayBeSubject(subject) && frame.mayBeObject(object);
    RelationType type = holds ? sense.of(said, reading, subject, object, place.end()) : null;
    boolean isKnown = type == RelationType.MEMBER && organizations.get(subject) == object;
    if (type == null || isKnown) {
      // Who holds an office there belongs there anyway.
      return;
    }
    String label = labels.of(type, reading, place.isRelative());
    // 은포대에서 가르친다: what is only done at a body tells of an office without its title.
    if (type == RelationType.ROLE && label == null && frame.only() == null) {
      return;
    }
    if (type == RelationType.SUPPLY && Labels.isShare(label)) {
      return;
    }
    boolean former = frame.former();
    String coach =
        type == RelationType.APPOINT && label == null ? labels.coach(reading.object()) : null;
    if (coach != null) {
      statements.add(statement(type, subject, object, coach, former, place));
      office(reading, subject, object, coach, place);
      return;
    }
    if (type == RelationType.APPOINT && label == null && places.isClub(subject)) {
      // 은포 유나이티드는 공격수 홍길동을 영입했다: a club takes on players.
      statements.add(statement(RelationType.MEMBER, object, subject, null, former, place));
      return;
    }
    if (type == RelationType.INVEST && sense.isWhole(reading)) {
      statements.add(statement(RelationType.PARENT, subject, object, null, former, place));
    }
    statements.add(statement(type, subject, object, label, former, place));
    if (type == RelationType.APPOINT && label != null) {
      office(reading, subject, object, label, place);
    }
  }

  /** 홍길동 대표가 이번에 선보인 ‘글벗’: a product is its company's. */
  private static boolean isOnSale(RelationType type, EntityCluster thing) {
    return type == RelationType.LAUNCH && thing.type() == EntityType.PRODUCT;
  }

  /** 홍길동 대표는 김하준 씨를 본부장으로 영입했다: for the company. */
  private static boolean isHiring(Reading reading) {
    return reading.trigger().frame().type() == RelationType.APPOINT
        && reading.trigger().stem().startsWith(HIRES);
  }

  private static Statement statement(
      RelationType type,
      EntityCluster subject,
      EntityCluster object,
      String label,
      boolean former,
      Place place) {
    return new Statement(
        type, subject, object, label, former, place.hedged(), place.start(), place.end());
  }

  /** The office that an appointment gives, where the sentence does not say it otherwise. */
  private void office(
      Reading reading, EntityCluster giver, EntityCluster person, String label, Place place) {
    boolean isGiven =
        place.tells() && labels.isOneOffice(place.isRelative()) && !isPlaced(person, label, place);
    EntityCluster body = isGiven ? bodyOfOffice(giver, place) : null;
    if (body == null || organizations.get(person) == body) {
      return;
    }
    boolean isDesignated = DESIGNATED.stream().anyMatch(reading.trigger().stem()::startsWith);
    String held = isDesignated ? label + DESIGNATE : label;
    boolean former = reading.trigger().frame().former();
    statements.add(statement(RelationType.ROLE, person, body, held, former, place));
  }

  /** 관세청장에 홍길동을 임명했다: the office has told its body. */
  private boolean isPlaced(EntityCluster person, String label, Place place) {
    return statements.stream()
        .anyMatch(
            each ->
                each.type() == RelationType.ROLE
                    && each.subject() == person
                    && each.end() >= place.end()
                    && each.label() != null
                    && each.label().startsWith(label));
  }

  /** The body that the office names, else the one that gives it; null if neither has offices. */
  private EntityCluster bodyOfOffice(EntityCluster giver, Place place) {
    Phrase named = labels.bodyOfOffice(place.isRelative());
    String word = labels.officeWord(place.isRelative());
    int title = word == null ? 0 : OfficePlaces.titleStart(word);
    // 은포금융은 은포은행장 후보로 홍길동을 추천했다: the office names its body itself.
    EntityCluster own = title > 0 ? places.of(word, title) : null;
    EntityCluster other = own == null ? giver : own;
    EntityCluster body = named == null ? other : named.heads().getFirst();
    boolean isTown = body == giver && body.type() == EntityType.LOCATION;
    return body.type() == EntityType.ORGANIZATION || isTown ? body : null;
  }

  /** Where only organisations act, people do so for theirs. */
  private EntityCluster acting(EntityCluster cluster, boolean fits) {
    boolean actsForAnother = cluster.type() == EntityType.PERSON && !fits;
    return actsForAnother ? organizations.getOrDefault(cluster, cluster) : cluster;
  }
}
