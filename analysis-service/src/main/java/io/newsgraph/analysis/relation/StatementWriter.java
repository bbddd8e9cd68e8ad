package io.newsgraph.analysis.relation;

import io.newsgraph.analysis.entity.recognition.EntityCluster;
import io.newsgraph.analysis.entity.recognition.EntityType;
import io.newsgraph.analysis.relation.FactCheck.Standing;
import io.newsgraph.analysis.relation.OpenRelative.Reading;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Turns readings whose nouns are all there into statements, and drops the rest. */
final class StatementWriter {

  /** Longer lists of names are no parties of one relation. */
  private static final int MAX_PARTIES = 8;

  /** What is said of bodies themselves, whoever speaks for them. */
  private static final Set<RelationType> OF_BODIES =
      EnumSet.of(RelationType.PARENT, RelationType.LOCATED);

  private static final List<String> COURTS =
      List.of("법원", "지법", "고법", "재판소", "헌재", "지검", "고검", "검찰", "검찰청", "경찰", "경찰서", "경찰청");

  /** Who is only designated holds no office yet but that of a designate. */
  private static final List<String> DESIGNATED = List.of("내정", "지명", "낙점");

  private static final String DESIGNATE = " 내정자";

  /** 은포 유나이티드로 옮겼다: players do so. */
  private static final String MOVES = "옮";

  /** Where one meets whom one plays against. */
  private static final List<String> MATCHES =
      List.of("결승", "결승전", "준결승", "강전", "8강", "16강", "4강", "32강", "차전", "라운드", "경기", "예선");

  private static final int MATCH_REACH = 8;

  private static final List<String> SUPPLIED =
      List.of("공급하", "납품하", "수출하", "인도하", "판매하", "공급할", "납품할", "수출할");

  private final List<Unit> units;
  private final FactCheck facts;
  private final Map<EntityCluster, EntityCluster> organizations;
  private final OfficePlaces places;
  private final Labels labels;
  private final List<Statement> statements;

  /**
   * @param organizations which organisation each person holds an office of, where it is one alone
   */
  StatementWriter(
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
    Place place =
        new Place(
            units.get(from).start(),
            units.get(last).end(),
            standing == Standing.HEDGED,
            isRelative);
    if (mutual) {
      writeMutual(reading, place);
    } else {
      writeDirected(reading, place);
    }
  }

  private record Place(int start, int end, boolean hedged, boolean isRelative) {}

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
    RelationType type = isAuthor(frame.type(), first, second) ? RelationType.DEVELOP : frame.type();
    boolean mayAct = !OF_BODIES.contains(type);
    EntityCluster subject = mayAct ? acting(first, frame.mayBeSubject(first)) : first;
    EntityCluster object = mayAct ? acting(second, frame.mayBeObject(second)) : second;
    boolean holds = subject != object && frame.mayBeSubject(subject) && frame.mayBeObject(object);
    if (!holds || type == RelationType.SUE && isCourt(object)) {
      return;
    }
    if (type == RelationType.MEETING && areCompanies(reading, subject, object)) {
      return;
    }
    type = type == RelationType.MEETING && isMatch(place) ? RelationType.COMPETE : type;
    type = type == RelationType.PARTNER && isOfGoods(reading) ? RelationType.SUPPLY : type;
    boolean isOfClubs =
        frame.subject().contains(Particle.WITH)
            || reading.noun() == null && reading.trigger().stem().startsWith(MOVES);
    if (type == RelationType.MEMBER && isOfClubs && !places.isClub(object)) {
      return;
    }
    if (type == RelationType.MEMBER && isCandidate(reading) && !HeadsOfBodies.isParty(object)) {
      return;
    }
    if (type == RelationType.MEMBER && organizations.get(subject) == object) {
      // Who holds an office there belongs there anyway.
      return;
    }
    String label = labels.of(type, reading, place.isRelative());
    // 은포대에서 가르친다: what is only done at a body tells of an office without its title.
    if (type == RelationType.ROLE && label == null && frame.only() == null) {
      return;
    }
    if (type == RelationType.APPOINT && label == null && places.isClub(subject)) {
      // 은포 유나이티드는 공격수 홍길동을 영입했다: a club takes on players.
      statements.add(
          new Statement(
              RelationType.MEMBER,
              object,
              subject,
              null,
              frame.former(),
              place.hedged(),
              place.start(),
              place.end()));
      return;
    }
    boolean former = frame.former();
    if (type == RelationType.INVEST && isWhole(reading)) {
      statements.add(
          new Statement(
              RelationType.PARENT,
              subject,
              object,
              null,
              former,
              place.hedged(),
              place.start(),
              place.end()));
    }
    statements.add(
        new Statement(
            type, subject, object, label, former, place.hedged(), place.start(), place.end()));
    boolean givesOffice =
        type == RelationType.APPOINT
            && label != null
            && !place.isRelative()
            && labels.isOneOffice(place.isRelative())
            && !isPlaced(object, label);
    EntityCluster body = givesOffice ? bodyOfOffice(subject, place) : null;
    if (body != null && organizations.get(object) != body) {
      boolean isDesignated = DESIGNATED.stream().anyMatch(reading.trigger().stem()::startsWith);
      statements.add(
          new Statement(
              RelationType.ROLE,
              object,
              body,
              isDesignated ? label + DESIGNATE : label,
              former,
              place.hedged(),
              place.start(),
              place.end()));
    }
  }

  /** 지분 100%를 가진: who holds all of a company owns it. */
  private boolean isWhole(Reading reading) {
    return reading.noun() != null
        && units.subList(reading.noun().first(), reading.noun().last() + 1).stream()
            .anyMatch(unit -> unit.text().startsWith("100%") || unit.text().equals("100"));
  }

  /** 칩을 공급하는 계약을 맺었다. */
  private boolean isOfGoods(Reading reading) {
    Phrase noun = reading.noun();
    for (int i = noun == null ? -1 : noun.last(); i >= 0 && i >= noun.first() - 1; i--) {
      boolean isSupply =
          units.get(i).ending() == Ending.ADNOMINAL
              && SUPPLIED.stream().anyMatch(units.get(i).text()::startsWith);
      if (isSupply && reading.trigger().nouns().contains("계약")) {
        return true;
      }
    }
    return false;
  }

  /** 결승에서 홍길동을 만나 이겼다. */
  private boolean isMatch(Place place) {
    int last = units.size() - 1;
    while (last >= 0 && units.get(last).start() >= place.end()) {
      last--;
    }
    for (int i = last; i >= 0 && i > last - MATCH_REACH; i--) {
      Unit unit = units.get(i);
      boolean isAt = unit.is(Unit.Kind.NOUN) && unit.particle() == Particle.AT;
      if (isAt && MATCHES.stream().anyMatch(unit.text()::endsWith)) {
        return true;
      }
    }
    return false;
  }

  /** 나루소프트는 대표 후보로 홍길동을 확정했다: only a party's candidates belong to it. */
  private static boolean isCandidate(Reading reading) {
    return reading.trigger().nouns().contains("후보");
  }

  /** 현대건설은 8일 은포은행과 만난다: teams meet in a match, companies by their people. */
  private static boolean areCompanies(Reading reading, EntityCluster one, EntityCluster other) {
    return reading.trigger().stem().equals("만나")
        && ReferentKind.isCompany(one)
        && ReferentKind.isCompany(other);
  }

  /** 표일영은 시집을 냈다: who brings out a work of one's own has made it. */
  private static boolean isAuthor(RelationType type, EntityCluster maker, EntityCluster made) {
    return type == RelationType.LAUNCH
        && maker.type() == EntityType.PERSON
        && made.type() == EntityType.WORK;
  }

  /** 관세청장에 홍길동을 임명했다: the office has told its body. */
  private boolean isPlaced(EntityCluster person, String label) {
    return statements.stream()
        .anyMatch(
            each ->
                each.type() == RelationType.ROLE
                    && each.subject() == person
                    && each.label().startsWith(label));
  }

  /** The body that the office names, else the one that gives it; null if neither has offices. */
  private EntityCluster bodyOfOffice(EntityCluster giver, Place place) {
    Phrase named = labels.bodyOfOffice(place.isRelative());
    EntityCluster body = named == null ? giver : named.heads().getFirst();
    return body.type() == EntityType.ORGANIZATION ? body : null;
  }

  /** Who sues turns to a court, and does not sue it: 서울중앙지법에 소송을 냈다. */
  private static boolean isCourt(EntityCluster cluster) {
    return COURTS.stream().anyMatch(cluster.name()::endsWith);
  }

  /** Where only organisations act, people do so for theirs. */
  private EntityCluster acting(EntityCluster cluster, boolean fits) {
    boolean actsForAnother = cluster.type() == EntityType.PERSON && !fits;
    return actsForAnother ? organizations.getOrDefault(cluster, cluster) : cluster;
  }
}
