package io.newsgraph.analysis.relation.office;

import io.newsgraph.analysis.entity.name.Countries;
import io.newsgraph.analysis.entity.name.EntityType;
import io.newsgraph.analysis.entity.recognition.EntityCluster;
import io.newsgraph.analysis.language.WordList;
import io.newsgraph.analysis.language.WordSections;
import io.newsgraph.analysis.relation.reading.Titles;
import io.newsgraph.analysis.relation.reading.Unit;
import io.newsgraph.analysis.relation.statement.Statement;
import io.newsgraph.analysis.relation.type.RelationType;
import java.util.List;
import java.util.Set;

/** An office beside a person's name, as what stands around the name is gathered. */
final class Office {

  private static final Set<String> OF_PLACES = WordList.set(Office.class, "place-offices.txt");

  /** Offices of festivals and fairs: 은포영화제 집행위원장. */
  private static final List<String> OF_EVENTS = WordList.lines(Office.class, "event-offices.txt");

  /** Offices in the authority of a town that is named as a town: 은포시 도시계획과장. */
  private static final List<String> OF_TOWNS = WordList.lines(Office.class, "town-offices.txt");

  /** What a player does in the club that is named beside it. */
  private static final List<String> POSITIONS = WordList.lines(Office.class, "positions.txt");

  private static final String TOWN_ENDINGS = "시군구도읍면";

  private static final WordSections WORDS = WordSections.of(Office.class, "office-kinds.txt");

  /** Whoever is that for a party belongs to it: 은포당 홍길동 의원. */
  private static final List<String> OF_MEMBERS = WORDS.list("members");

  private static final Set<String> HOME =
      WordSections.of(Office.class, "home.txt").set("of-ministries");

  private static final String NATIONAL = "대표팀";

  private static final List<String> TEAM_OFFICES = WORDS.list("teams");

  /** Departments that are as well the duty of whoever is called so. */
  private static final List<String> DUTIES = WORDS.list("duties");

  /** How departments' names end that the recognisers take for bodies. */
  private static final List<String> DEPARTMENTS =
      WordSections.of(Office.class, "names-of-departments.txt").list("recognised");

  private final OfficePlaces places;
  private final int nameStart;
  private EntityCluster place;
  private String town = "";
  private String label;
  private boolean former;
  private int start;
  private int end;

  Office(OfficePlaces places, Unit name) {
    this.places = places;
    nameStart = name.start();
    start = name.start();
    end = name.end();
  }

  boolean hasLabel() {
    return label != null;
  }

  boolean hasPlace() {
    return place != null;
  }

  /** The body or place it is in; null where nothing tells yet. */
  EntityCluster place() {
    return place;
  }

  /** Whether it is in the same body as another one: 창업자인 홍길동 대표 is told once. */
  boolean isAt(Office other) {
    return place == other.place;
  }

  String label() {
    return label;
  }

  /** One past the last character that tells of the office. */
  int end() {
    return end;
  }

  void former() {
    former = true;
  }

  /** 경제부총리 겸 한빛부 장관: the second office has its place. */
  void dropLabel() {
    label = null;
  }

  void dropPlace() {
    place = null;
    former = false;
  }

  void place(EntityCluster cluster) {
    place = cluster;
  }

  void title(Unit unit) {
    String word = Titles.withoutTeam(unit.text());
    int from = Titles.contain(word) ? 0 : OfficePlaces.titleStart(word);
    EntityCluster named = from > 0 ? places.of(word, from) : null;
    place = place == null ? named : place;
    String title = named == null ? word : word.substring(from);
    label = label == null ? title : label + " " + title;
  }

  /**
   * 수 behind 솔내군, 청장 behind 솔내구: the name of the town and the office share a syllable.
   *
   * @return whether they do, and the office is known by that
   */
  boolean sharesSyllable(Unit before, Unit unit) {
    if (before.end() != unit.start() || !before.is(Unit.Kind.NAME)) {
      return false;
    }
    String word = before.text() + unit.text();
    int from = Titles.start(word);
    if (from == 0 || from >= before.text().length()) {
      return false;
    }
    boolean isPlace = before.cluster().type() == EntityType.LOCATION;
    label = isPlace ? word.substring(from) : word;
    return true;
  }

  void place(Unit unit) {
    EntityCluster named = unit.cluster();
    if (isWithin(named, unit.start() > nameStart)) {
      return;
    }
    if (isForeignMinistry(named)) {
      return;
    }
    boolean isTown = named.type() == EntityType.LOCATION && !isOutside(unit);
    boolean isEvent = named.type() == EntityType.EVENT && (label == null || isOfEvent(label));
    if (named.type() == EntityType.ORGANIZATION || isTown || isEvent) {
      place = named;
      town = unit.text();
    }
  }

  /** 홍길동 노르덴 외교부 장관: the ministry is not the one of that name here. */
  private boolean isForeignMinistry(EntityCluster named) {
    return place != null
        && place.type() == EntityType.LOCATION
        && Countries.contain(place.name())
        && !HOME.contains(place.name())
        && named.type() == EntityType.ORGANIZATION
        && named.name().endsWith("부")
        && named.mentions().size() < place.mentions().size() + 1;
  }

  /** 홍길동 은포대 화학공학과 교수: the department is within what stands before it. */
  private boolean isWithin(EntityCluster named, boolean isBehind) {
    boolean isDepartment = DEPARTMENTS.stream().anyMatch(named.name()::endsWith);
    boolean isDuty = isDepartment && DUTIES.stream().anyMatch(named.name()::endsWith);
    boolean isInPlace =
        label == null && place != null && place.type() == EntityType.ORGANIZATION && isDepartment;
    return isInPlace || isDuty && isBehind;
  }

  /** 홍길동 한빛전자 아시아 총괄, 한빛전자의 아시아 총괄 홍길동: the office is the company's. */
  private boolean isOutside(Unit unit) {
    boolean isOfPlace = label == null || isOfPlace(label) || isOfTown(label, unit.text());
    return !isOfPlace || place != null && place.type() == EntityType.ORGANIZATION;
  }

  private static boolean isOfPlace(String label) {
    return OF_PLACES.stream().anyMatch(label::endsWith);
  }

  private static boolean isOfEvent(String label) {
    return OF_EVENTS.stream().anyMatch(label::endsWith);
  }

  private static boolean isOfTown(String label, String town) {
    return !town.isEmpty()
        && TOWN_ENDINGS.indexOf(town.charAt(town.length() - 1)) >= 0
        && OF_TOWNS.stream().anyMatch(label::endsWith);
  }

  /** 김판석 은포 감독: of the club of that town, if the article names it. */
  static boolean isOfTeam(String label) {
    return TEAM_OFFICES.stream().anyMatch(label::endsWith);
  }

  /** Whether a calling is the part that somebody plays in a team. */
  static boolean isPosition(String calling) {
    return POSITIONS.stream().anyMatch(calling::endsWith);
  }

  void cover(Unit unit) {
    start = Math.min(start, unit.start());
    end = Math.max(end, unit.end());
  }

  void coverTo(int position) {
    end = Math.max(end, position);
  }

  void addTo(List<Statement> found, EntityCluster person) {
    if (label == null || place == null && !Titles.standsAlone(label)) {
      return;
    }
    boolean isTeam = place != null && place.type() == EntityType.LOCATION && isOfTeam(label);
    EntityCluster club = isTeam && !town.isEmpty() ? places.clubOf(town) : null;
    place = club == null ? place : club;
    boolean isPlace = place != null && place.type() == EntityType.LOCATION;
    if (isPlace && !isOfPlace(label) && !isOfTown(label, town)) {
      return;
    }
    if (place != null && place.type() == EntityType.EVENT && !isOfEvent(label)) {
      return;
    }
    if (place != null && HeadsOfBodies.isOutsideParty(place, label)) {
      // 은포당의 홍길동 대통령: the office is the state's.
      found.add(Statement.between(RelationType.MEMBER, person, place, start, end));
      return;
    }
    boolean isLawmaker =
        place != null
            && HeadsOfBodies.isParty(place)
            && OF_MEMBERS.stream().anyMatch(label::endsWith);
    if (isLawmaker) {
      found.add(Statement.between(RelationType.MEMBER, person, place, start, end));
    }
    boolean isPlayer = place != null && isPosition(label);
    boolean isOrigin = isPlayer || isTeam && !label.startsWith(NATIONAL);
    if (isOrigin && isPlace && Countries.contain(place.name())) {
      // 브라질 공격수 홍길동, 대만 감독 홍길동: it is where the player, or who makes films, comes from.
      return;
    }
    RelationType type = isPlayer ? RelationType.MEMBER : RelationType.ROLE;
    found.add(new Statement(type, person, place, label, former, false, start, end));
  }
}
