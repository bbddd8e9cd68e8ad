package io.newsgraph.evaluation.gold;

import io.newsgraph.analysis.language.Span;
import java.util.List;

/**
 * A time that an article speaks of.
 *
 * @param spans the right answers to where it stands, the best first
 * @param values the right answers to what it means; {@code null} written as a word where it is open
 * @param anyValue whether its value is not judged
 * @param optional whether an answer is right with it and without it
 */
public record GoldTime(List<Span> spans, List<String> values, boolean anyValue, boolean optional) {

  public GoldTime {
    spans = List.copyOf(spans);
    values = List.copyOf(values);
  }
}
