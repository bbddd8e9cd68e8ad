package io.newsgraph.analysis.keyword;

import io.newsgraph.analysis.entity.name.EntityType;
import io.newsgraph.analysis.language.EverydayNouns;
import io.newsgraph.analysis.language.Morpheme;
import java.util.List;
import java.util.OptionalInt;

/**
 * How common a term is likely to be before a single article was counted: the share of articles that
 * are expected to have it, 0 to 1.
 *
 * <p>A noun's rate comes from its word cost in mecab-ko-dic, which is a log likelihood learnt from
 * a corpus of Korean: over the nouns of 36,547 headlines the mean number of headlines with a noun
 * falls by half for every {@value #HALVING_COST} of cost, up to {@value #LEAST_TELLING_COST}, above
 * which costs tell nothing. A compound is rarer than the rarest of its parts.
 */
final class TermRates {

  /** Rate of a noun of no cost, such as 사람 or 사실. */
  private static final double COMMONEST = 0.12;

  private static final double HALVING_COST = 650;

  /** From here on costs tell nothing. */
  static final int LEAST_TELLING_COST = 2_600;

  /** What is in no dictionary. */
  private static final double UNKNOWN = 0.004;

  /** How much rarer a compound is than its rarest part. */
  private static final double COMPOUND = 0.5;

  private static final double LEAST = 0.001;

  private TermRates() {}

  /**
   * Of a noun.
   *
   * @param end one past its last character, which may lie within the last part or behind it
   * @param parts its morphemes
   */
  static double ofNoun(String text, int end, List<Morpheme> parts) {
    int start = parts.getFirst().start();
    OptionalInt cost = EverydayNouns.cost(text, start, end);
    if (cost.isPresent()) {
      return ofCost(cost.getAsInt());
    }
    double rarest = 1;
    for (Morpheme part : parts) {
      rarest = Math.min(rarest, ofPart(text, part.start(), part.end()));
    }
    return parts.size() == 1 ? rarest : Math.max(LEAST, COMPOUND * rarest);
  }

  /**
   * Of a name; well-known places are in the dictionary, and in many articles.
   *
   * @param type null for what is set off and no entity
   */
  static double ofName(EntityType type, String name) {
    double rate =
        switch (type) {
          case PERSON, WORK -> 0.002;
          case PRODUCT, EVENT -> 0.003;
          case ORGANIZATION -> 0.004;
          case LOCATION -> 0.008;
          case null -> UNKNOWN;
        };
    OptionalInt cost = EverydayNouns.cost(name, 0, name.length());
    return cost.isPresent() ? Math.max(rate, ofCost(cost.getAsInt())) : rate;
  }

  /** Of a phrase, given the rate of its rarest word. */
  static double ofPhrase(double rarest) {
    return Math.max(LEAST, COMPOUND * rarest);
  }

  private static double ofPart(String text, int start, int end) {
    OptionalInt cost = EverydayNouns.cost(text, start, end);
    return cost.isPresent() ? ofCost(cost.getAsInt()) : UNKNOWN;
  }

  private static double ofCost(int cost) {
    int telling = Math.clamp(cost, 0, LEAST_TELLING_COST);
    return COMMONEST * Math.pow(0.5, telling / HALVING_COST);
  }
}
