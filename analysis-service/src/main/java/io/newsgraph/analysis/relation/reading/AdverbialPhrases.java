package io.newsgraph.analysis.relation.reading;

import io.newsgraph.analysis.language.WordList;
import io.newsgraph.analysis.language.WordSections;
import io.newsgraph.analysis.relation.type.RelationType;
import java.util.List;
import java.util.Set;

/** Phrases of one noun that say how something is done, and are no part in what is done. */
public final class AdverbialPhrases {

  private static final Set<String> GROUNDS = WordList.set(AdverbialPhrases.class, "grounds.txt");

  private static final String AGAINST = "상대";

  private static final Set<String> ITSELF =
      WordSections.of(AdverbialPhrases.class, "adverbial-phrases.txt").set("itself");

  private static final Set<String> TOGETHER =
      WordSections.of(RelationType.class, "together.txt").set("before-verbs");

  private final List<Unit> units;

  public AdverbialPhrases(List<Unit> units) {
    this.units = units;
  }

  /** 공동으로 개발하다: what may stand before a verb without being what is developed. */
  public static boolean saysTogether(String noun) {
    return TOGETHER.contains(noun);
  }

  /** 네이버는 자사가 개발한 앱을: who is spoken of anyway. */
  public boolean isItself(Phrase phrase) {
    return phrase.first() == phrase.last()
        && phrase.particle().marksSubject()
        && ITSELF.contains(units.get(phrase.last()).text());
  }

  /** 나루소프트를 상대로. */
  public boolean isAgainst(Phrase phrase) {
    return phrase.first() == phrase.last()
        && phrase.particle() == Particle.AS
        && units.get(phrase.last()).text().equals(AGAINST);
  }

  /** 엑사원을 바탕으로 만든 앱: what it is made from. */
  public boolean isGround(Phrase phrase) {
    return phrase.first() == phrase.last()
        && phrase.particle() == Particle.AS
        && GROUNDS.contains(units.get(phrase.last()).text());
  }

  /** 나루연구원과 공동으로. */
  public boolean isTogether(Phrase phrase) {
    return phrase.first() == phrase.last()
        && (phrase.particle() == Particle.AS || phrase.particle() == Particle.NONE)
        && saysTogether(units.get(phrase.last()).text());
  }
}
