package io.newsgraph.analysis.relation;

import java.util.List;

/** Tells which phrases say what something is: 나루소프트의 대표다, and before a comma 대표로. */
final class Copula {

  private Copula() {}

  static boolean endsIn(Phrase phrase, List<Unit> units) {
    if (phrase.particle() == Particle.IS) {
      return true;
    }
    int next = phrase.last() + 1;
    return phrase.particle() == Particle.AS
        && next < units.size()
        && units.get(next).is(Unit.Kind.COMMA);
  }
}
