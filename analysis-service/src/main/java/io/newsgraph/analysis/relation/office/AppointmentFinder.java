package io.newsgraph.analysis.relation.office;

import io.newsgraph.analysis.entity.name.EntityType;
import io.newsgraph.analysis.entity.recognition.EntityCluster;
import io.newsgraph.analysis.language.WordList;
import io.newsgraph.analysis.language.WordSections;
import io.newsgraph.analysis.relation.reading.Ending;
import io.newsgraph.analysis.relation.reading.Particle;
import io.newsgraph.analysis.relation.reading.Titles;
import io.newsgraph.analysis.relation.reading.Unit;
import io.newsgraph.analysis.relation.statement.FactCheck;
import io.newsgraph.analysis.relation.statement.FactCheck.Standing;
import io.newsgraph.analysis.relation.statement.Statement;
import io.newsgraph.analysis.relation.type.RelationType;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds who comes into which office, where the office stands first: 관세청장에 홍길동 실장을, 은포청 차장에 김하준 국장을
 * 각각 임명했다; 은포청장은 홍길동 의원이 맡는다.
 */
public final class AppointmentFinder {

  /** How the verbs begin that put somebody into an office, or by which somebody takes it. */
  private static final List<String> VERBS =
      WordList.lines(AppointmentFinder.class, "appointing-verbs.txt");

  private static final WordSections WORDS =
      WordSections.of(AppointmentFinder.class, "appointments.txt");

  /** Verbs by which somebody comes into an office that stands before: 관세청장으로 홍길동 차장이 취임했다. */
  private static final List<String> ENTERING = WORDS.list("entering");

  private static final List<String> DESIGNATIONS =
      WordSections.of(RelationType.class, "designations.txt").list("office-first");
  private static final String DESIGNATE = " 내정자";

  /** The word for the office itself: 은포공사 사장 자리에. */
  private static final List<String> SEATS = WORDS.list("seats");

  /** 초대, 후임: what stands before an office and says that somebody comes into it. */
  private static final List<String> NEW = WORDS.list("new");

  /** How many units lie between an office and the body before it, or the person behind it. */
  private static final int BODY_REACH = 4;

  private static final int PERSON_REACH = 8;
  private static final int VERB_REACH = 40;

  private final OfficePlaces places;
  private final FactCheck facts;
  private EntityCluster topic;

  public AppointmentFinder(OfficePlaces places, FactCheck facts) {
    this.places = places;
    this.facts = facts;
  }

  /** What the units of one sentence state of it. */
  public List<Statement> find(List<Unit> units) {
    List<Statement> found = new ArrayList<>();
    boolean isOffices = false;
    for (int i = 0; i < units.size(); i++) {
      int office = office(units, i);
      EntityCluster named = office < 0 ? null : body(units, office);
      boolean isBare =
          named == null && opens(units, office) && units.get(i).particle() != Particle.AS;
      isOffices |= isBare;
      EntityCluster event = isBare ? places.eventWith(units.get(office).text()) : null;
      EntityCluster spokenOf = isBare && mayHave(topic, units.get(office).text()) ? topic : null;
      EntityCluster body = !isBare ? named : event == null ? spokenOf : event;
      if (body != null) {
        appointed(units, office, i, body, found);
      }
    }
    // 사무총장에는 …, 대변인에는 …: as long as offices come one after the other, they are of one body.
    Unit founded = FoundedBodies.in(units);
    EntityCluster told = founded == null ? topic(units) : founded.cluster();
    topic = told == null && isOffices ? topic : told;
    return found;
  }

  /** 나루전자는 …. 초대 관장에는: a museum's head is not a company's. */
  private static boolean mayHave(EntityCluster body, String office) {
    return body != null
        && (!HeadsOfBodies.hasBodies(office) || HeadsOfBodies.mayBeHead(office, body));
  }

  /** 이사장은, 초대 교장에는: an office that a sentence begins with is of whom the last one spoke. */
  private static boolean opens(List<Unit> units, int office) {
    return office == 0 || office == 1 && NEW.contains(units.getFirst().text());
  }

  /** The organisation that a sentence spoke of: 재단은 내년에 문을 연다. 이사장은 …; null for none. */
  private static EntityCluster topic(List<Unit> units) {
    return units.stream()
        .filter(unit -> unit.particle() == Particle.TOPIC && unit.clusters().size() == 1)
        .map(unit -> unit.cluster())
        .filter(cluster -> cluster.type() == EntityType.ORGANIZATION)
        .findFirst()
        .orElse(null);
  }

  /** Index of the office that a phrase ends in, if one may come into it there; -1 for none. */
  private static int office(List<Unit> units, int last) {
    Unit unit = units.get(last);
    boolean isMarked =
        unit.particle() == Particle.TO
            || unit.particle() == Particle.TOPIC
            || unit.particle() == Particle.AS;
    if (!unit.is(Unit.Kind.NOUN) || !isMarked) {
      return -1;
    }
    int office = SEATS.contains(unit.text()) ? last - 1 : last;
    boolean isOffice =
        office >= 0
            && units.get(office).is(Unit.Kind.NOUN)
            && Titles.isTitle(units.get(office).text());
    return isOffice ? office : -1;
  }

  /** The body in the office itself, or before it: 관세청 in 관세청장, 관세청 차장. */
  private EntityCluster body(List<Unit> units, int office) {
    String word = units.get(office).text();
    int title = OfficePlaces.titleStart(word);
    EntityCluster named = title > 0 || isHead(word) ? places.of(word, titleOf(word)) : null;
    if (named != null) {
      return named;
    }
    Unit founded = FoundedBodies.before(units, office);
    if (founded != null) {
      return founded.cluster();
    }
    for (int i = office - 1; i >= 0 && i >= office - BODY_REACH; i--) {
      Unit unit = units.get(i);
      boolean leads = unit.particle() == Particle.NONE || unit.particle() == Particle.OF;
      // 나루소프트, 새 대표에 홍길동: the headline speaks of the body.
      boolean isHeadline =
          i == 1 && unit.is(Unit.Kind.COMMA) && units.getFirst().is(Unit.Kind.NAME);
      if (isHeadline) {
        continue;
      }
      if (!unit.isNominal() || !leads) {
        return null;
      }
      if (unit.is(Unit.Kind.NAME)) {
        EntityCluster cluster = unit.cluster();
        return cluster.type() == EntityType.ORGANIZATION ? cluster : null;
      }
    }
    return null;
  }

  private static boolean isHead(String word) {
    return word.length() > 2 && word.endsWith("장");
  }

  private static int titleOf(String word) {
    int title = OfficePlaces.titleStart(word);
    return title > 0 ? title : word.length() - 1;
  }

  private void appointed(
      List<Unit> units, int office, int last, EntityCluster body, List<Statement> found) {
    int person = person(units, last);
    int end = person < 0 ? -1 : phraseEnd(units, person);
    if (person > 0 && units.get(last).particle() != Particle.AS && endsHeadline(units, person)) {
      String word = units.get(office).text();
      String title = word.substring(OfficePlaces.titleStart(word));
      Unit named = units.get(person);
      EntityCluster holder = named.cluster();
      int start = units.get(office).start();
      found.add(
          new Statement(RelationType.ROLE, holder, body, title, false, false, start, named.end()));
      found.add(
          new Statement(
              RelationType.APPOINT, body, holder, title, false, false, start, named.end()));
      return;
    }
    int verb = end < 0 ? -1 : verb(units, end);
    boolean isOther =
        units.get(last).particle() == Particle.AS
            && !enters(units, verb)
            && FoundedBodies.before(units, office) == null;
    if (verb < 0 || isOther) {
      return;
    }
    Standing standing = facts.check(units.get(verb).start(), Integer.MAX_VALUE, false);
    if (standing == Standing.NONE) {
      return;
    }
    String word = units.get(office).text();
    int title = OfficePlaces.titleStart(word);
    found.add(
        new Statement(
            RelationType.ROLE,
            units.get(person).cluster(),
            body,
            word.substring(title) + (isDesignation(units.get(verb)) ? DESIGNATE : ""),
            false,
            standing == Standing.HEDGED,
            units.get(office).start(),
            units.get(verb).end()));
  }

  /** 나루소프트 새 대표에 홍길동 부사장, 나루소프트, 새 대표에 홍길동…: nothing follows in the headline. */
  private static boolean endsHeadline(List<Unit> units, int person) {
    int end = person;
    while (end + 1 < units.size()
        && units.get(end).particle() == Particle.NONE
        && units.get(end + 1).is(Unit.Kind.NOUN)) {
      end++;
    }
    boolean isLast = end + 1 == units.size() || units.get(end + 1).is(Unit.Kind.BREAK);
    return isLast
        && units.get(end).particle() == Particle.NONE
        && units.stream().noneMatch(unit -> unit.particle().marksSubject());
  }

  /** 홍길동을 대표로, 김하준을 감사로 선임했다 names the office behind the person. */
  private static boolean enters(List<Unit> units, int verb) {
    return verb >= 0 && ENTERING.stream().anyMatch(units.get(verb).text()::startsWith);
  }

  private static boolean isDesignation(Unit verb) {
    return DESIGNATIONS.stream().anyMatch(verb.text()::startsWith);
  }

  /** The next person, with nothing but nouns and what they have done before: 부대표를 지낸 인병국. */
  private static int person(List<Unit> units, int office) {
    for (int i = office + 1; i < units.size() && i <= office + PERSON_REACH; i++) {
      Unit unit = units.get(i);
      if (unit.is(Unit.Kind.NAME) && unit.cluster().type() == EntityType.PERSON) {
        return i;
      }
      boolean isRelative = unit.is(Unit.Kind.PREDICATE) && unit.ending() == Ending.ADNOMINAL;
      if (!unit.isNominal() && !unit.is(Unit.Kind.COMMA) && !isRelative
          || unit.particle().marksSubject()) {
        return -1;
      }
    }
    return -1;
  }

  /** Where the phrase of the person ends, which has to be the verb's subject or object. */
  private static int phraseEnd(List<Unit> units, int person) {
    int end = person;
    while (end < units.size()
        && units.get(end).isNominal()
        && units.get(end).particle() == Particle.NONE) {
      end++;
    }
    boolean isPart =
        end < units.size()
            && units.get(end).isNominal()
            && (units.get(end).particle() == Particle.OBJECT
                || units.get(end).particle() == Particle.SUBJECT);
    return isPart ? end : -1;
  }

  /** The verb that all of a list share; other predicates only where they stand before a noun. */
  private static int verb(List<Unit> units, int from) {
    for (int i = from + 1; i < units.size() && i <= from + VERB_REACH; i++) {
      Unit unit = units.get(i);
      if (!unit.is(Unit.Kind.PREDICATE)) {
        continue;
      }
      if (VERBS.stream().anyMatch(unit.text()::startsWith)) {
        return i;
      }
      if (unit.ending() != Ending.ADNOMINAL) {
        return -1;
      }
    }
    return -1;
  }
}
