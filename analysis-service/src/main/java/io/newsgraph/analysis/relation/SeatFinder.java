package io.newsgraph.analysis.relation;

import io.newsgraph.analysis.entity.recognition.EntityCluster;
import io.newsgraph.analysis.entity.recognition.EntityType;
import io.newsgraph.analysis.language.WordList;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds where an organisation is, from the place before its name: 판교 나루소프트 본사, 서울 소공동 웨스틴조선호텔, 목포의
 * 조선업체 다온조선.
 */
final class SeatFinder {

  private static final List<String> SITES = WordList.lines(SeatFinder.class, "sites.txt");
  private static final List<String> KINDS =
      WordList.lines(SeatFinder.class, "kinds-of-companies.txt");
  private static final int REACH = 4;

  private SeatFinder() {}

  static List<Statement> find(List<Unit> units) {
    List<Statement> found = new ArrayList<>();
    for (int i = 1; i < units.size(); i++) {
      int place = isOf(units.get(i), EntityType.ORGANIZATION) ? place(units, i) : -1;
      if (place >= 0) {
        EntityCluster organization = units.get(i).clusters().getFirst();
        EntityCluster location = units.get(place).clusters().getFirst();
        int end = isSite(units, i + 1) ? units.get(i + 1).end() : units.get(i).end();
        found.add(
            new Statement(
                RelationType.LOCATED,
                organization,
                location,
                null,
                false,
                false,
                units.get(place).start(),
                end));
      }
    }
    return found;
  }

  private static boolean isOf(Unit unit, EntityType type) {
    return unit.is(Unit.Kind.NAME)
        && unit.clusters().size() == 1
        && unit.clusters().getFirst().type() == type;
  }

  /** The place that a name is said to be at; -1 for none. */
  private static int place(List<Unit> units, int name) {
    Unit before = units.get(name - 1);
    boolean isSiteItself = SITES.stream().anyMatch(units.get(name).text()::endsWith);
    boolean hasSite = units.get(name).particle() == Particle.NONE && isSite(units, name + 1);
    if (isOf(before, EntityType.LOCATION)) {
      boolean leads = before.particle() == Particle.NONE || before.particle() == Particle.OF;
      return leads && (isSiteItself || hasSite) ? name - 1 : -1;
    }
    return isKind(before) ? placeBefore(units, name - 1) : -1;
  }

  private static int placeBefore(List<Unit> units, int kind) {
    for (int i = kind - 1; i >= 0 && i > kind - REACH; i--) {
      Unit unit = units.get(i);
      if (isOf(unit, EntityType.LOCATION)) {
        return unit.particle() == Particle.NONE || unit.particle() == Particle.OF ? i : -1;
      }
      if (!unit.is(Unit.Kind.NOUN) || unit.particle() != Particle.NONE) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isKind(Unit unit) {
    return unit.is(Unit.Kind.NOUN)
        && unit.particle() == Particle.NONE
        && KINDS.stream().anyMatch(unit.text()::endsWith);
  }

  private static boolean isSite(List<Unit> units, int index) {
    return index < units.size()
        && units.get(index).is(Unit.Kind.NOUN)
        && SITES.contains(units.get(index).text());
  }
}
