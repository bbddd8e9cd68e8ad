package io.newsgraph.analysis.time;

import java.util.Objects;

/**
 * A time that an article speaks of.
 *
 * @param text the expression as it stands there, without josa
 * @param value what it means, in ISO 8601 and its extension for parts of a year: {@code
 *     2024-09-27}, {@code 2024-06}, {@code 2024}, {@code 2027-H1}, {@code 2024-Q3}, {@code
 *     2024-10-01T09:30}, an interval {@code 2024-10-01/2024-10-05}, a duration {@code P5Y}; null
 *     where the text or a missing time of publication leaves it open
 * @param rule name of the rule that resolved it, such as {@code LAST_MONTH_DAY}
 * @param anchor the date that it was counted from, in ISO 8601; null for what stands by itself
 * @param start first character in the article's text, in UTF-16 code units
 * @param end one past the last character
 */
public record TimeExpression(
    String text, String value, String rule, String anchor, int start, int end) {

  public TimeExpression {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(rule, "rule");
    if (start < 0 || end - start != text.length()) {
      throw new IllegalArgumentException("\"" + text + "\" is not " + start + " to " + end);
    }
  }
}
