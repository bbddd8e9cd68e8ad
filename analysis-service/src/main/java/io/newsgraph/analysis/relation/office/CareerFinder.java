package io.newsgraph.analysis.relation.office;

import io.newsgraph.analysis.entity.name.EntityType;
import io.newsgraph.analysis.entity.recognition.EntityCluster;
import io.newsgraph.analysis.language.Hangul;
import io.newsgraph.analysis.language.WordList;
import io.newsgraph.analysis.relation.reading.Ending;
import io.newsgraph.analysis.relation.reading.Particle;
import io.newsgraph.analysis.relation.reading.Titles;
import io.newsgraph.analysis.relation.reading.Unit;
import io.newsgraph.analysis.relation.statement.Statement;
import io.newsgraph.analysis.relation.type.RelationType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds the offices of a career, of whomever the sentence or the one before it is about: 은포전자 전무를
 * 거쳐 나루은행 이사와 마루학회장을 지냈다, 협회 위원으로 활동하고 있다, 은포연구원에서 9년간 연구했다.
 */
public final class CareerFinder {

  private static final Map<String, List<String>> VERBS = read();

  /** Held, behind an office with 을: 지냈다, 역임했다, 거쳐. */
  private static final List<String> HELD = VERBS.get("지내다");

  /** Holds, behind the same. */
  private static final List<String> TAKES = VERBS.get("맡다");

  /** Worked, behind an office with 로. */
  private static final List<String> WORKED = VERBS.get("일하다");

  /** What is done for years at a place of work. */
  private static final List<String> DONE = VERBS.get("하다");

  private static final List<String> PAST = WordList.lines(CareerFinder.class, "past-tense.txt");

  private static final Set<String> FROM = Set.of("출신", "태생");

  /** 은포대를 나온 홍길동 대표는, 은포전자를 거친. */
  private static final List<String> ORIGINS = WordList.lines(CareerFinder.class, "origins.txt");

  private static final String MR = "씨";

  private static final Pattern YEARS = Pattern.compile("\\d+여?(년|개월)(여)?간?|수십년간?|동안");

  /** How many units a body's department and an office in it have. */
  private static final int OFFICE_REACH = 4;

  /** How many units lie between a place of work and what is done there. */
  private static final int WORK_REACH = 8;

  private final OfficePlaces places;

  /** Whom the sentence before, in the same block, is about; null for nobody. */
  private EntityCluster spoken;

  public CareerFinder(OfficePlaces places) {
    this.places = places;
  }

  private static Map<String, List<String>> read() {
    return WordList.lines(CareerFinder.class, "careers.txt").stream()
        .map(line -> line.split("\\s*:\\s*"))
        .collect(
            Collectors.toUnmodifiableMap(
                parts -> parts[0], parts -> List.of(parts[1].split(",\\s*"))));
  }

  private record Held(EntityCluster body, String label, Particle particle, int start) {}

  /** A paragraph is over: whose career was told is forgotten. */
  public void endBlock() {
    spoken = null;
  }

  /** What the units of one sentence state of it. */
  public List<Statement> find(List<Unit> units) {
    EntityCluster person = person(units);
    spoken = person;
    return person == null ? List.of() : told(units, person);
  }

  /** Whom a sentence tells of: its first topic or subject, or who was told of before it. */
  private EntityCluster person(List<Unit> units) {
    for (int i = 0; i < units.size(); i++) {
      Unit unit = units.get(i);
      // 2022년부터는: the time is not what the sentence is about.
      boolean isTime = !unit.text().isEmpty() && Character.isDigit(unit.text().charAt(0));
      if (unit.isNominal() && unit.particle().marksSubject() && !isTime) {
        return personEndingAt(units, i);
      }
    }
    return spoken;
  }

  /** 홍길동은, 홍길동 대표는, 홍길동 은포전자 대표는. */
  private static EntityCluster personEndingAt(List<Unit> units, int last) {
    for (int i = last; i >= 0 && i >= last - OFFICE_REACH; i--) {
      Unit unit = units.get(i);
      if (!unit.isNominal() || i < last && unit.particle() != Particle.NONE) {
        return null;
      }
      boolean isName = unit.is(Unit.Kind.NAME) && unit.clusters().size() == 1;
      if (isName && unit.cluster().type() == EntityType.PERSON) {
        return i == last || isTitle(units.get(last).text()) ? unit.cluster() : null;
      }
    }
    return null;
  }

  private static boolean isTitle(String noun) {
    return noun.equals(MR) || Titles.isTitle(noun);
  }

  private List<Statement> told(List<Unit> units, EntityCluster person) {
    List<Statement> found = new ArrayList<>();
    List<Held> offices = new ArrayList<>();
    for (int i = 0; i < units.size(); i++) {
      Unit unit = units.get(i);
      if (unit.is(Unit.Kind.PREDICATE) && !isOfAnother(units, i, person)) {
        offices.stream()
            .filter(office -> isCareer(unit, office))
            .forEach(office -> found.add(statement(person, office, units, unit)));
      }
      if (unit.is(Unit.Kind.PREDICATE) || unit.is(Unit.Kind.BREAK)) {
        offices.clear();
      }
      if (unit.isNominal()) {
        hold(units, i, offices);
        work(units, i, person, found);
      }
    }
    return found;
  }

  /** 후임으로 은포전자 전무를 지낸 정다온이 선임됐다: the career is of whom the verb stands before. */
  private static boolean isOfAnother(List<Unit> units, int verb, EntityCluster person) {
    if (units.get(verb).ending() != Ending.ADNOMINAL) {
      return false;
    }
    for (int i = verb + 1; i < units.size() && i <= verb + OFFICE_REACH; i++) {
      Unit unit = units.get(i);
      if (unit.is(Unit.Kind.NAME) && unit.isOf(EntityType.PERSON)) {
        return unit.cluster() != person;
      }
      if (!unit.isNominal() || unit.particle() != Particle.NONE) {
        return false;
      }
    }
    return false;
  }

  private void hold(List<Unit> units, int index, List<Held> offices) {
    Held office = officeAt(units, index);
    if (office != null) {
      offices.add(office);
    }
  }

  private static boolean isCareer(Unit verb, Held office) {
    return office.particle() == Particle.AS
        ? begins(verb, WORKED)
        : begins(verb, HELD) || begins(verb, TAKES);
  }

  private static boolean begins(Unit verb, List<String> stems) {
    return stems.stream().anyMatch(verb.text()::startsWith);
  }

  /** The office that ends with a unit: 은포전자 네트워크사업부 전무, 마루학회장; null if none does. */
  private Held officeAt(List<Unit> units, int last) {
    Unit title = units.get(last);
    boolean isEnd =
        switch (title.particle()) {
          case OBJECT, AS, WITH, NONE -> true;
          default -> false;
        };
    if (!title.is(Unit.Kind.NOUN) || !isEnd || !Titles.isTitle(title.text())) {
      return null;
    }
    int from = OfficePlaces.titleStart(title.text());
    EntityCluster named = from > 0 ? places.of(title.text(), from) : null;
    if (named != null && named.type() == EntityType.ORGANIZATION) {
      return new Held(named, title.text().substring(from), title.particle(), title.start());
    }
    for (int i = last - 1; i >= 0 && i >= last - OFFICE_REACH; i--) {
      Unit unit = units.get(i);
      boolean leads = unit.particle() == Particle.NONE || unit.particle() == Particle.OF;
      if (!unit.isNominal() || !leads) {
        return firstOf(units, last);
      }
      if (unit.is(Unit.Kind.NAME)) {
        return unit.isOf(EntityType.ORGANIZATION)
            ? new Held(unit.cluster(), title.text(), title.particle(), unit.start())
            : null;
      }
    }
    return null;
  }

  /** 나루재단을 세우고 초대 이사장을: of what was just set up; null where nothing was. */
  private static Held firstOf(List<Unit> units, int last) {
    Unit title = units.get(last);
    Unit body = FoundedBodies.before(units, last);
    return body == null || title.particle() != Particle.OBJECT
        ? null
        : new Held(body.cluster(), title.text(), title.particle(), body.start());
  }

  /** 은포연구원에서 9년간 소재를 연구했다: where somebody has worked for years. */
  private static void work(
      List<Unit> units, int index, EntityCluster person, List<Statement> found) {
    Unit place = units.get(index);
    if (!place.is(Unit.Kind.NAME)
        || place.particle() != Particle.AT
        || !place.isOf(EntityType.ORGANIZATION)) {
      return;
    }
    int verb = verbBehind(units, index);
    boolean isWork =
        verb > 0
            && begins(units.get(verb), DONE)
            && units.subList(index + 1, verb + 1).stream()
                .anyMatch(unit -> YEARS.matcher(unit.text()).matches());
    if (isWork) {
      Held held = new Held(place.cluster(), null, Particle.AT, place.start());
      found.add(statement(person, held, units, units.get(verb)));
    }
  }

  /** The next predicate; -1 for none so near. */
  private static int verbBehind(List<Unit> units, int index) {
    for (int i = index + 1; i < units.size() && i <= index + WORK_REACH; i++) {
      if (units.get(i).is(Unit.Kind.PREDICATE)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isPast(Unit verb) {
    boolean isAdnominal =
        verb.ending() == Ending.ADNOMINAL && Hangul.endsInN(verb.text()) && begins(verb, DONE);
    return begins(verb, HELD)
        || isAdnominal
        || !begins(verb, TAKES) && PAST.stream().anyMatch(verb.text()::contains);
  }

  /**
   * Whether somebody comes from a body that stands before the name: 은포전자 연구원 출신인 홍길동 대표, 은포전자에서 솥을
   * 설계한 홍길동 대표.
   *
   * @param name index of the person's name
   */
  static boolean isOrigin(List<Unit> units, int body, int name) {
    boolean isPlaceOfWork =
        units.get(body).particle() == Particle.AT
            && units.get(name - 1).ending() == Ending.ADNOMINAL;
    boolean isSchool =
        units.get(body).particle() == Particle.OBJECT
            && body + 1 < name
            && ORIGINS.stream().anyMatch(units.get(body + 1).text()::startsWith);
    return isPlaceOfWork
        || isSchool
        || units.subList(body, name).stream().anyMatch(unit -> FROM.contains(unit.text()));
  }

  private static Statement statement(
      EntityCluster person, Held office, List<Unit> units, Unit verb) {
    int next = units.indexOf(verb) + 1;
    boolean goesOn = next < units.size() && units.get(next).text().startsWith("있");
    return new Statement(
        RelationType.ROLE,
        person,
        office.body(),
        office.label(),
        !goesOn && isPast(verb),
        false,
        office.start(),
        verb.end());
  }
}
