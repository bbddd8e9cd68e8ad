package io.newsgraph.analysis.relation.creation;

import io.newsgraph.analysis.entity.name.EntityType;
import io.newsgraph.analysis.language.WordList;
import io.newsgraph.analysis.language.WordSections;
import io.newsgraph.analysis.relation.reading.Particle;
import io.newsgraph.analysis.relation.reading.Unit;
import io.newsgraph.analysis.relation.statement.Statement;
import io.newsgraph.analysis.relation.type.RelationType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds on which station or service a programme runs: KBS 월화드라마 ‘봄밤’, ‘봄밤’은 나루TV를 통해 볼 수 있다. */
public final class BroadcastFinder {

  private static final Set<String> STATIONS = WordList.set(BroadcastFinder.class, "stations.txt");

  /** How many nouns say what the programme is. */
  private static final int REACH = 5;

  /** How many units lie between a programme and the station that it is seen by. */
  private static final int SEEN_REACH = 8;

  private static final WordSections WORDS =
      WordSections.of(BroadcastFinder.class, "broadcasts.txt");

  /** How broadcasters that no list knows are called. */
  private static final List<String> ENDINGS = WORDS.list("stations");

  private static final String BY_WAY_OF = "통해";
  private static final List<String> SEEN = WORDS.list("seen");

  private BroadcastFinder() {}

  /** What the units of one sentence state of it. */
  public static List<Statement> find(List<Unit> units) {
    List<Statement> found = new ArrayList<>();
    for (int i = 0; i < units.size(); i++) {
      Unit programme = isStation(units.get(i)) ? onStation(units, i) : null;
      if (programme != null) {
        found.add(Statement.between(RelationType.LAUNCH, units.get(i), programme));
      }
    }
    return found;
  }

  /** What runs on a station; null for nothing. */
  private static Unit onStation(List<Unit> units, int station) {
    Unit programme = programme(units, station);
    return programme == null ? seen(units, station) : programme;
  }

  private static boolean isStation(Unit unit) {
    return unit.isOf(EntityType.ORGANIZATION)
        && (STATIONS.contains(unit.text())
            || STATIONS.contains(unit.cluster().name())
            || ENDINGS.stream().anyMatch(unit.cluster().name()::endsWith));
  }

  /** The programme right behind, with nouns before it that tell what it is. */
  private static Unit programme(List<Unit> units, int station) {
    Particle leads = units.get(station).particle();
    for (int i = station + 1;
        (leads == Particle.NONE || leads == Particle.OF)
            && i < units.size()
            && i <= station + REACH;
        i++) {
      Unit unit = units.get(i);
      if (isProgramme(unit)) {
        return unit;
      }
      if (!unit.is(Unit.Kind.NOUN) || unit.particle() != Particle.NONE) {
        return null;
      }
    }
    return null;
  }

  /** The programme that the sentence speaks of, where it is seen by way of the station. */
  private static Unit seen(List<Unit> units, int station) {
    boolean isWay =
        units.get(station).particle() == Particle.OBJECT
            && station + 2 < units.size()
            && units.get(station + 1).text().startsWith(BY_WAY_OF)
            && SEEN.stream().anyMatch(units.get(station + 2).text()::startsWith);
    for (int i = station - 1; isWay && i >= 0 && i >= station - SEEN_REACH; i--) {
      if (isProgramme(units.get(i)) && units.get(i).particle().marksSubject()) {
        return units.get(i);
      }
    }
    return null;
  }

  private static boolean isProgramme(Unit unit) {
    boolean isOne = unit.is(Unit.Kind.NAME) && unit.clusters().size() == 1;
    return isOne
        && (unit.cluster().type() == EntityType.WORK
            || unit.cluster().type() == EntityType.PRODUCT);
  }
}
