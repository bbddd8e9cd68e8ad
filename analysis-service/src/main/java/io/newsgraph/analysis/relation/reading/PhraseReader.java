package io.newsgraph.analysis.relation.reading;

import io.newsgraph.analysis.entity.name.EntityType;
import io.newsgraph.analysis.entity.recognition.EntityCluster;
import io.newsgraph.analysis.language.WordList;
import io.newsgraph.analysis.language.WordSections;
import io.newsgraph.analysis.language.WordSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Tells what a run of nouns stands for. */
public final class PhraseReader {

  private static final Set<String> TRANSPARENT =
      WordList.set(PhraseReader.class, "transparent-nouns.txt");

  private static final WordSections WORDS = WordSections.of(PhraseReader.class, "phrases.txt");

  /** What a branch does its body does. */
  private static final List<String> BRANCHES = WORDS.list("branches");

  private static final List<String> DIVISIONS = WORDS.list("divisions");

  /** Last syllables of sums and times. */
  private static final String MEASURES = "원러일월년시분초";

  private static final WordSet KINDS_OF_THINGS = WordList.set(EntityType.class, "product-cues.txt");

  /** 은포 옛 방직공장 터에. */
  private static final int AREA_REACH = 3;

  private static final Set<String> AREAS = WordList.set(PhraseReader.class, "areas.txt");

  private static final Set<String> KINDS_IN_LISTS =
      WordList.set(PhraseReader.class, "kinds-in-lists.txt");

  private static final Set<String> LED = WORDS.set("led");

  private static final String NATIONAL_TEAM = "대표팀";
  private static final String TEAM = "팀";
  static final Set<String> TEAMS = WORDS.set("teams");

  private PhraseReader() {}

  /** The phrase of the units from {@code first} to {@code last}, nouns and joints all of them. */
  public static Phrase read(List<Unit> units, int first, int last) {
    Particle particle = units.get(last).particle();
    int name = last;
    while (name >= first && !units.get(name).is(Unit.Kind.NAME)) {
      name--;
    }
    if (name < first) {
      return new Phrase(first, last, particle, List.of(), List.of(), null);
    }
    if (isTeam(units, first, name, last)) {
      List<EntityCluster> makers = new ArrayList<>();
      organizations(units, first, last).stream().limit(1).forEach(makers::add);
      people(units, first, last).stream().limit(1).forEach(makers::add);
      if (!makers.isEmpty()) {
        return new Phrase(first, last, particle, makers, List.of(), null);
      }
    }
    if (isTitled(units, name, last)) {
      List<EntityCluster> people = people(units, first, last);
      List<EntityCluster> inner = people.isEmpty() ? units.get(name).clusters() : List.of();
      return new Phrase(first, last, particle, people, inner, null);
    }
    List<EntityCluster> names = joined(units, first, name);
    if (particle == Particle.AS && isLed(units, name, last)) {
      return new Phrase(first, last, Particle.FROM, names, List.of(), null);
    }
    boolean isHead =
        units.subList(name + 1, last + 1).stream().allMatch(PhraseReader::isTransparent)
            || isList(units, name + 1, last)
            || isNationalTeam(units, name, last)
            || isKindOfThing(units, name, last)
            || last <= name + AREA_REACH
                && isOf(units.get(name), EntityType.LOCATION)
                && AREAS.contains(units.get(last).text());
    return isHead
        ? new Phrase(first, last, particle, names, List.of(), null)
        : new Phrase(first, last, particle, List.of(), names, null);
  }

  /** 김영섭 KT 대표 stands for the person, whatever name comes last. */
  private static boolean isTitled(List<Unit> units, int name, int last) {
    boolean isBranch = isOf(units.get(name), EntityType.ORGANIZATION) && isBranch(units.get(last));
    return name < last && Titles.isTitle(units.get(last).text()) && !isBranch;
  }

  /** 한국은행 은포지사: of a company it is a branch, of a province the governor. */
  private static boolean isBranch(Unit unit) {
    return BRANCHES.stream().anyMatch(unit.text()::endsWith);
  }

  /** 은포투자 주도로 투자를 유치했다, 은포투자의 참여로: from whom it came. */
  private static boolean isLed(List<Unit> units, int name, int last) {
    return last == name + 1 && LED.contains(units.get(last).text());
  }

  /** 은포대 홍길동 교수 연구팀: what a team has made is its body's and of whoever leads it. */
  private static boolean isTeam(List<Unit> units, int first, int name, int last) {
    String head = units.get(last).text();
    return name < last
        && (TEAMS.contains(head) || head.endsWith(TEAM) && !people(units, first, last).isEmpty())
        && units.get(name).cluster().type() != EntityType.LOCATION;
  }

  /** Whether a noun is a team called by what it does: 연구팀. */
  public static boolean isTeamName(String noun) {
    for (String team : TEAMS) {
      if (noun.endsWith(team)) {
        return true;
      }
    }
    return false;
  }

  private static List<EntityCluster> organizations(List<Unit> units, int first, int last) {
    return units.subList(first, last + 1).stream()
        .flatMap(unit -> unit.clusters().stream())
        .filter(cluster -> cluster.type() == EntityType.ORGANIZATION)
        .toList();
  }

  private static List<EntityCluster> people(List<Unit> units, int first, int last) {
    return units.subList(first, last + 1).stream()
        .flatMap(unit -> unit.clusters().stream())
        .filter(cluster -> cluster.type() == EntityType.PERSON)
        .toList();
  }

  /** The names joined by a dot to the last one, and that. */
  private static List<EntityCluster> joined(List<Unit> units, int first, int name) {
    List<EntityCluster> names = new ArrayList<>(units.get(name).clusters());
    EntityType type = names.getFirst().type();
    int i = name;
    while (i - 2 >= first && units.get(i - 1).is(Unit.Kind.JOINT) && isOf(units.get(i - 2), type)) {
      i -= 2;
      names.addAll(0, units.get(i).clusters());
    }
    return names;
  }

  private static boolean isOf(Unit unit, EntityType type) {
    return unit.is(Unit.Kind.NAME) && unit.cluster().type() == type;
  }

  /** Nouns behind a name that stand for what it names: 등, 측, 3개사. */
  private static boolean isTransparent(Unit unit) {
    String text = unit.text();
    return TRANSPARENT.contains(text) || isCount(text) || isDivision(text) || isBranch(unit);
  }

  private static boolean isCount(String text) {
    return !text.isEmpty() && Character.isDigit(text.charAt(0)) && !isMeasure(text);
  }

  /** ‘글벗’ 앱이: what the thing is stands behind its name. */
  private static boolean isKindOfThing(List<Unit> units, int name, int last) {
    return last == name + 1
        && isOf(units.get(name), EntityType.PRODUCT)
        && KINDS_OF_THINGS.contains(units.get(last).text());
  }

  /** 한국 여자배구 대표팀은: the country plays, whatever it is. */
  private static boolean isNationalTeam(List<Unit> units, int name, int last) {
    return isOf(units.get(name), EntityType.LOCATION)
        && last - name <= AREA_REACH
        && units.get(last).text().endsWith(NATIONAL_TEAM);
  }

  /** 은포전자 등 국내 기업 5곳, 은포전자 등 커피 프랜차이즈: their kind comes last. */
  private static boolean isList(List<Unit> units, int first, int last) {
    if (first > last || !units.get(first).text().equals("등")) {
      return false;
    }
    List<Unit> kind = units.subList(first + 1, last + 1);
    return kind.stream().allMatch(unit -> isKind(unit) || isTransparent(unit))
        || kind.stream().allMatch(unit -> unit.is(Unit.Kind.NOUN))
            && (isKind(kind.getLast()) || isCount(kind.getLast().text()));
  }

  private static boolean isKind(Unit unit) {
    return KINDS_IN_LISTS.contains(unit.text());
  }

  /** 은포지검 형사1부, 은포전자 반도체사업부: what a division does its body does. */
  private static boolean isDivision(String text) {
    int length = text.length();
    boolean isNumbered =
        length > 1 && text.endsWith("부") && Character.isDigit(text.charAt(length - 2));
    return isNumbered || DIVISIONS.stream().anyMatch(text::endsWith);
  }

  /** 3개사 and 834가구 count the thing itself, 3억원 and 3일 do not. */
  private static boolean isMeasure(String text) {
    return MEASURES.indexOf(text.charAt(text.length() - 1)) >= 0;
  }
}
