package io.newsgraph.evaluation.gold;

import io.newsgraph.analysis.language.Span;
import io.newsgraph.analysis.relation.type.RelationType;
import java.util.List;

/**
 * A relation that an article states.
 *
 * @param types the right type first, then others that a careful reader may give it too
 * @param object null for an office without a named organisation
 * @param label null if the type says it all
 * @param asOf the right answers; empty where the date is unknown
 * @param evidence words that state it
 * @param optional whether an answer is right with it and without it
 */
public record GoldRelation(
    List<RelationType> types,
    GoldEntity subject,
    GoldEntity object,
    String label,
    boolean former,
    Hedging hedging,
    List<String> asOf,
    Span evidence,
    boolean optional) {

  /** How sure the article is of it. */
  public enum Hedging {
    PLAIN,
    HEDGED,
    /** Both answers are right. */
    EITHER
  }

  public GoldRelation {
    types = List.copyOf(types);
    asOf = List.copyOf(asOf);
  }

  /** The type that its figures count under. */
  public RelationType type() {
    return types.getFirst();
  }
}
