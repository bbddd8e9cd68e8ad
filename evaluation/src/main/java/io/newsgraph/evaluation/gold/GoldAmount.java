package io.newsgraph.evaluation.gold;

import io.newsgraph.analysis.language.Span;
import java.util.List;

/**
 * A quantity that an article states.
 *
 * @param spans the right answers to where it stands, the best first
 * @param quantities the right answers to how much it is
 * @param optional whether an answer is right with it and without it
 */
public record GoldAmount(
    List<Span> spans, List<Quantity> quantities, boolean hedged, boolean optional) {

  public GoldAmount {
    spans = List.copyOf(spans);
    quantities = List.copyOf(quantities);
  }
}
