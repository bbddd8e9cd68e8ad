package io.newsgraph.analysis.relation.referent;

import io.newsgraph.analysis.entity.recognition.EntityCluster;
import io.newsgraph.analysis.relation.reading.Ending;
import io.newsgraph.analysis.relation.reading.Particle;
import io.newsgraph.analysis.relation.reading.Unit;
import java.util.List;

/** Which company of the same sentence 이 회사 points back to, where what stands between tells it. */
final class NearCompanies {

  private NearCompanies() {}

  /**
   * @param index of the words that point
   * @return null where nothing tells
   */
  static EntityCluster before(List<Unit> units, int index, ReferentKind kind) {
    EntityCluster partner = partner(units, index, kind);
    return partner == null ? maker(units, index, kind) : partner;
  }

  /** 구단은 나루소프트와 계약하고 이 회사의 앱을: with whom somebody did what the clause before tells. */
  private static EntityCluster partner(List<Unit> units, int index, ReferentKind kind) {
    if (units.get(index).particle().marksSubject()) {
      return null;
    }
    boolean isBehindClause = false;
    for (int i = index - 1; i >= 0; i--) {
      Unit unit = units.get(i);
      boolean isCompany = unit.clusters().size() == 1 && kind.mayBe(unit.cluster());
      if (isCompany) {
        return isBehindClause && unit.particle() == Particle.WITH ? unit.cluster() : null;
      }
      boolean isDeed = unit.is(Unit.Kind.PREDICATE);
      boolean goesOn = unit.ending() == Ending.CONNECTIVE || unit.ending() == Ending.OPEN;
      if (isDeed && (isBehindClause || !goesOn) || unit.particle().marksSubject()) {
        return null;
      }
      isBehindClause |= isDeed;
    }
    return null;
  }

  /** 나래는 나루소프트가 만든 앱으로, 이 회사 대표는: who made what the subject is. */
  private static EntityCluster maker(List<Unit> units, int index, ReferentKind kind) {
    if (index < 4 || !units.get(index - 1).is(Unit.Kind.COMMA)) {
      return null;
    }
    Unit thing = units.get(index - 2);
    Unit deed = units.get(index - 3);
    Unit maker = units.get(index - 4);
    boolean isMade =
        thing.particle() == Particle.AS
            && deed.is(Unit.Kind.PREDICATE)
            && deed.ending() == Ending.ADNOMINAL
            && maker.particle() == Particle.SUBJECT
            && maker.clusters().size() == 1;
    return isMade && kind.mayBe(maker.cluster()) ? maker.cluster() : null;
  }
}
