package io.newsgraph.analysis.relation.creation;

import io.newsgraph.analysis.entity.name.EntityType;
import io.newsgraph.analysis.language.WordList;
import io.newsgraph.analysis.relation.reading.Particle;
import io.newsgraph.analysis.relation.reading.Unit;
import io.newsgraph.analysis.relation.statement.Statement;
import io.newsgraph.analysis.relation.type.RelationType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds whose player somebody is by what he did for the team: 은포FC는 홍길동의 결승골로 이겼다. */
public final class ScorerFinder {

  private static final Set<String> SCORES = WordList.set(ScorerFinder.class, "scores.txt");

  private ScorerFinder() {}

  /** What the units of one sentence state of it. */
  public static List<Statement> find(List<Unit> units) {
    List<Statement> found = new ArrayList<>();
    for (int i = 0; i + 1 < units.size(); i++) {
      Unit team = isScorer(units, i) ? team(units, i) : null;
      if (team != null) {
        found.add(Statement.between(RelationType.MEMBER, units.get(i), team));
      }
    }
    return found;
  }

  /** 홍길동의 결승골로, 홍길동의 홈런에: with which the team does something. */
  private static boolean isScorer(List<Unit> units, int index) {
    Unit score = units.get(index + 1);
    boolean isMeans = score.particle() == Particle.AS || score.particle() == Particle.TO;
    for (int i = index + 2; !isMeans && i < units.size() && i <= index + 3; i++) {
      Unit next = units.get(i);
      isMeans = next.is(Unit.Kind.NOUN) && next.particle() == Particle.AS;
      isMeans |= next.is(Unit.Kind.NOUN) && next.particle() == Particle.TO;
    }
    return units.get(index).isOf(EntityType.PERSON)
        && units.get(index).particle() == Particle.OF
        && score.is(Unit.Kind.NOUN)
        && SCORES.contains(score.text())
        && isMeans;
  }

  /** The team that is spoken of before, or right behind; null for none. */
  private static Unit team(List<Unit> units, int player) {
    for (int i = player - 1; i >= 0; i--) {
      Unit unit = units.get(i);
      if (unit.particle().marksSubject()) {
        return unit.isOf(EntityType.ORGANIZATION) ? unit : null;
      }
    }
    for (int i = player + 1; i < units.size() && !units.get(i).is(Unit.Kind.PREDICATE); i++) {
      Unit unit = units.get(i);
      if (unit.particle().marksSubject()) {
        return unit.isOf(EntityType.ORGANIZATION) ? unit : null;
      }
    }
    return null;
  }
}
