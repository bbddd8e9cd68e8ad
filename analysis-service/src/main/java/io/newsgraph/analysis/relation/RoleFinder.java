package io.newsgraph.analysis.relation;

import io.newsgraph.analysis.entity.recognition.EntityCluster;
import io.newsgraph.analysis.entity.recognition.EntityType;
import io.newsgraph.analysis.language.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds the offices that stand beside people's names: 김영섭 KT 대표, KT 김영섭 대표, KT 대표 김영섭, 수비수 고은찬(은포).
 */
final class RoleFinder {

  static final Set<String> FORMER = Set.of("전", "전임", "전직", "前", "옛");
  private static final Set<String> OF_PLACES = WordList.set(RoleFinder.class, "place-offices.txt");

  private static final List<String> TEAM_OFFICES = List.of("감독", "코치", "구단주", "주장");

  /** How departments' names end that the recognisers take for bodies. */
  private static final List<String> DEPARTMENTS = List.of("과", "학부", "연구소", "연구실", "본부", "사업부");

  /** What joins two offices of one person. */
  private static final String AND = "겸";

  /** How many units an office may be away from its name. */
  private static final int REACH = 5;

  private final UnitReader reader;
  private final OfficePlaces places;

  RoleFinder(UnitReader reader, OfficePlaces places) {
    this.reader = reader;
    this.places = places;
  }

  /** The offices that a sentence names; those without an organisation have a null object. */
  List<Statement> find(List<Unit> units) {
    List<Statement> found = new ArrayList<>();
    for (int i = 0; i < units.size(); i++) {
      if (isFullName(units.get(i))) {
        office(units, i).addTo(found, units.get(i).clusters().getFirst());
      }
    }
    return found;
  }

  /** 김 대표 refers to an office, but says no more of it than the place that introduced it. */
  private static boolean isFullName(Unit unit) {
    if (!unit.is(Unit.Kind.NAME) || unit.clusters().getFirst().type() != EntityType.PERSON) {
      return false;
    }
    String name = unit.text();
    return !Titles.isTitle(name.substring(name.lastIndexOf(' ') + 1));
  }

  /** What stands around a name, as it is gathered. */
  private final class Office {
    private EntityCluster place;
    private String town = "";
    private String label;
    private boolean former;
    private int start;
    private int end;

    Office(Unit name) {
      start = name.start();
      end = name.end();
    }

    void title(Unit unit) {
      String word = Titles.withoutTeam(unit.text());
      int from = Titles.contain(word) ? 0 : OfficePlaces.titleStart(word);
      EntityCluster named = from > 0 ? places.of(word, from) : null;
      place = place == null ? named : place;
      String title = named == null ? word : word.substring(from);
      label = label == null ? title : label + " " + title;
    }

    /** 수 behind 솔내군: the name of the town and the office share a syllable. */
    boolean sharesSyllable(Unit before, Unit unit) {
      String word = before.text() + unit.text();
      int from = Titles.start(word);
      boolean shares = before.end() == unit.start() && from > 0 && from < before.text().length();
      if (shares && before.is(Unit.Kind.NAME)) {
        boolean isPlace = before.clusters().getFirst().type() == EntityType.LOCATION;
        label = isPlace ? word.substring(from) : word;
      }
      return label != null;
    }

    void place(Unit unit) {
      EntityCluster named = unit.clusters().getFirst();
      boolean isTown = named.type() == EntityType.LOCATION && !isOutside();
      if (isWithin(named)) {
        return;
      }
      if (named.type() == EntityType.ORGANIZATION || isTown) {
        place = named;
        town = unit.text();
      }
    }

    /** 홍길동 은포대 화학공학과 교수: the department is within what stands before it. */
    private boolean isWithin(EntityCluster named) {
      return label == null
          && place != null
          && place.type() == EntityType.ORGANIZATION
          && DEPARTMENTS.stream().anyMatch(named.name()::endsWith);
    }

    /** 홍길동 한빛전자 아시아 총괄, 한빛전자의 아시아 총괄 홍길동: the office is the company's. */
    private boolean isOutside() {
      boolean isOfPlace = label == null || OF_PLACES.stream().anyMatch(label::endsWith);
      return !isOfPlace || place != null && place.type() == EntityType.ORGANIZATION;
    }

    /** 김판석 은포 감독: of the club of that town, if the article names it. */
    private static boolean isOfTeam(String label) {
      return TEAM_OFFICES.stream().anyMatch(label::endsWith);
    }

    void cover(Unit unit) {
      start = Math.min(start, unit.start());
      end = Math.max(end, unit.end());
    }

    void addTo(List<Statement> found, EntityCluster person) {
      if (label == null || place == null && !Titles.standsAlone(label)) {
        return;
      }
      boolean isTeam = place != null && place.type() == EntityType.LOCATION && isOfTeam(label);
      EntityCluster club = isTeam && !town.isEmpty() ? places.clubOf(town) : null;
      place = club == null ? place : club;
      boolean isPlace = place != null && place.type() == EntityType.LOCATION;
      if (isPlace && OF_PLACES.stream().noneMatch(label::endsWith)) {
        return;
      }
      if (place != null && HeadsOfBodies.isOutsideParty(place, label)) {
        // 은포당의 홍길동 대통령: the office is the state's.
        found.add(
            new Statement(RelationType.MEMBER, person, place, null, false, false, start, end));
        return;
      }
      found.add(new Statement(RelationType.ROLE, person, place, label, former, false, start, end));
    }
  }

  private Office office(List<Unit> units, int name) {
    Office office = new Office(units.get(name));
    forward(units, name, office);
    EntityCluster placeBehind = office.place;
    String titleBehind = office.label;
    if (titleBehind == null || placeBehind == null) {
      backward(units, name, office);
    }
    if (office.place == null) {
      note(units.get(name), office);
    }
    if (office.place == null && office.label != null) {
      topic(units, name, office);
    }
    return office;
  }

  /** 은포대는 홍길동 총장이 왔다고 밝혔다: who speaks for its head. */
  private static void topic(List<Unit> units, int name, Office office) {
    Unit before = name > 0 ? units.get(name - 1) : null;
    boolean isTopic =
        before != null
            && before.is(Unit.Kind.NAME)
            && before.particle() == Particle.TOPIC
            && before.clusters().size() == 1;
    if (isTopic && HeadsOfBodies.mayBeHead(office.label, before)) {
      office.place = before.clusters().getFirst();
      office.cover(before);
    }
  }

  private static void forward(List<Unit> units, int name, Office office) {
    Office behind = office;
    boolean goesOn = units.get(name).particle() == Particle.NONE;
    for (int i = name + 1; goesOn && i < units.size() && i <= name + REACH; i++) {
      Unit unit = units.get(i);
      if (unit.is(Unit.Kind.JOINT) || isPerson(unit) && units.get(i - 1).is(Unit.Kind.JOINT)) {
        goesOn = unit.particle() == Particle.NONE;
        continue;
      }
      if (!unit.isNominal() || isPerson(unit)) {
        break;
      }
      if (AND.equals(unit.text()) && behind.label != null && behind.place == null) {
        // 경제부총리 겸 한빛부 장관: the second office has its place.
        behind.label = null;
        continue;
      }
      step(unit, behind);
      boolean isTitled = behind.label != null || behind.sharesSyllable(units.get(i - 1), unit);
      if (isTitled) {
        behind.cover(unit);
      }
      goesOn = unit.particle() == Particle.NONE && (!isTitled || isOfficeNext(units, i + 1));
    }
    if (office.label == null) {
      office.place = null;
      office.former = false;
    }
  }

  private static boolean isOfficeNext(List<Unit> units, int index) {
    return index < units.size()
        && units.get(index).is(Unit.Kind.NOUN)
        && (Titles.contain(units.get(index).text()) || AND.equals(units.get(index).text()));
  }

  private static boolean isPerson(Unit unit) {
    return unit.is(Unit.Kind.NAME) && unit.clusters().getFirst().type() == EntityType.PERSON;
  }

  private static void step(Unit unit, Office office) {
    if (FORMER.contains(unit.text())) {
      office.former = true;
    } else if (unit.is(Unit.Kind.NAME)) {
      office.place(unit);
    } else if (Titles.isTitle(unit.text())) {
      office.title(unit);
    }
  }

  private static void backward(List<Unit> units, int name, Office office) {
    boolean titleBehind = office.label != null;
    for (int i = name - 1; i >= 0 && i >= name - REACH && office.place == null; i--) {
      Unit unit = units.get(i);
      boolean leads =
          unit.particle() == Particle.NONE
              || unit.particle() == Particle.BEING
              || unit.particle() == Particle.OF && unit.is(Unit.Kind.NAME);
      boolean isJointPerson =
          unit.is(Unit.Kind.JOINT) || isPerson(unit) && units.get(i + 1).is(Unit.Kind.JOINT);
      if (isJointPerson) {
        continue;
      }
      if (!unit.isNominal() || !leads || isPerson(unit)) {
        break;
      }
      boolean isSecondTitle = office.label != null && Titles.isTitle(unit.text());
      if (!isSecondTitle) {
        step(unit, office);
      }
      if (office.label != null && (office.place != null || !titleBehind)) {
        office.cover(unit);
      }
    }
    leadingFormer(units, name, office);
  }

  /** 전 한솔셀 수석연구원 이도형. */
  private static void leadingFormer(List<Unit> units, int name, Office office) {
    for (int i = name - 1; i >= 0 && i >= name - REACH; i--) {
      Unit unit = units.get(i);
      if (!unit.isNominal() || unit.particle() != Particle.NONE) {
        return;
      }
      office.former |= FORMER.contains(unit.text());
    }
  }

  private void note(Unit name, Office office) {
    if (name.note() == null) {
      return;
    }
    for (Unit unit : reader.read(name.note().start(), name.note().end())) {
      if (unit.isNominal()) {
        step(unit, office);
      }
    }
    office.end = office.place == null ? office.end : Math.max(office.end, name.note().end());
  }
}
