package io.newsgraph.analysis.relation;

import io.newsgraph.analysis.relation.OpenRelative.Reading;
import java.util.List;

/** What a relation's type alone does not say: what is supplied, which office one is put into. */
final class Labels {

  private final List<Unit> units;
  private final PendingPhrases pending;

  Labels(List<Unit> units, PendingPhrases pending) {
    this.units = units;
    this.pending = pending;
  }

  /** Null where there is none to give. */
  String of(RelationType type, Reading reading) {
    return switch (type) {
      case APPOINT -> office(reading);
      case SUPPLY -> goods(reading);
      default -> null;
    };
  }

  private String office(Reading reading) {
    for (Phrase phrase : pending.backwards()) {
      boolean tells = phrase.particle() == Particle.AS || phrase.particle() == Particle.TO;
      String title = units.get(phrase.last()).text();
      if (tells && Titles.isTitle(title)) {
        return title.substring(Titles.contain(title) ? 0 : titleStart(title));
      }
    }
    return null;
  }

  private static int titleStart(String word) {
    int start = Titles.start(word);
    return start < word.length() ? start : 0;
  }

  private String goods(Reading reading) {
    for (Phrase phrase : pending.backwards()) {
      boolean isGoods =
          phrase.particle() == Particle.OBJECT
              && phrase != reading.noun()
              && phrase != reading.object();
      if (isGoods) {
        return units.get(phrase.last()).text();
      }
    }
    return null;
  }
}
