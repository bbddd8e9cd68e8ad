package io.newsgraph.analysis.relation.reading;

import java.util.List;

/** Tells which phrases say what something is: 나루소프트의 대표다, and before a comma 대표로. */
public final class Copula {

  private Copula() {}

  /** Whether a phrase is what something is said to be: 자회사다. */
  public static boolean endsIn(Phrase phrase, List<Unit> units) {
    return phrase.particle() == Particle.IS || goesOn(phrase.particle(), phrase.last(), units);
  }

  /** Whether the noun at {@code index} says what something is. */
  public static boolean isAt(int index, List<Unit> units) {
    Particle particle = units.get(index).particle();
    boolean endsSentence = particle == Particle.NONE && index == units.size() - 1;
    return particle == Particle.IS || endsSentence || goesOn(particle, index, units);
  }

  private static boolean goesOn(Particle particle, int last, List<Unit> units) {
    return particle == Particle.AS
        && last + 1 < units.size()
        && units.get(last + 1).is(Unit.Kind.COMMA);
  }
}
