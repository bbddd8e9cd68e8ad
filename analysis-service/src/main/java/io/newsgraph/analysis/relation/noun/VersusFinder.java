package io.newsgraph.analysis.relation.noun;

import io.newsgraph.analysis.language.WordList;
import io.newsgraph.analysis.relation.reading.Particle;
import io.newsgraph.analysis.relation.reading.Unit;
import io.newsgraph.analysis.relation.statement.Statement;
import io.newsgraph.analysis.relation.type.ArgumentTypes;
import io.newsgraph.analysis.relation.type.RelationType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds who plays whom by the word between them: 은포 유나이티드 vs 나루 유나이티드, 은포 대 나루의 경기. */
public final class VersusFinder {

  private static final Set<String> VERSUS = WordList.set(VersusFinder.class, "versus.txt");

  private VersusFinder() {}

  /** What the units of one sentence state of it. */
  public static List<Statement> find(List<Unit> units) {
    List<Statement> found = new ArrayList<>();
    for (int i = 1; i + 1 < units.size(); i++) {
      Unit one = units.get(i - 1);
      Unit other = units.get(i + 1);
      boolean isBetween =
          VERSUS.contains(units.get(i).text().toLowerCase(Locale.ROOT))
              && units.get(i).particle() == Particle.NONE
              && isParty(one)
              && isParty(other)
              && one.particle() == Particle.NONE
              && one.cluster().type() == other.cluster().type()
              && one.cluster() != other.cluster();
      if (isBetween) {
        found.add(Statement.between(RelationType.COMPETE, one, other));
      }
    }
    return found;
  }

  private static boolean isParty(Unit unit) {
    return unit.is(Unit.Kind.NAME)
        && unit.clusters().size() == 1
        && ArgumentTypes.mayBeSubject(RelationType.COMPETE, unit.cluster());
  }
}
