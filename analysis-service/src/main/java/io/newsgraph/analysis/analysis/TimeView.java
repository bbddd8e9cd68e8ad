package io.newsgraph.analysis.analysis;

import io.newsgraph.analysis.time.TimeExpression;

/**
 * A time that an article speaks of, as it is stored and answered.
 *
 * @param value what it means, in the forms of {@link TimeExpression#value()}; null where that is
 *     open
 * @param rule name of the rule that resolved it
 * @param anchor the date it was counted from; null for what stands by itself
 * @param start offset in the article's text, in UTF-16 code units
 * @param end exclusive
 */
public record TimeView(String text, String value, String rule, String anchor, int start, int end) {

  static TimeView of(TimeExpression time) {
    return new TimeView(
        time.text(), time.value(), time.rule(), time.anchor(), time.start(), time.end());
  }
}
