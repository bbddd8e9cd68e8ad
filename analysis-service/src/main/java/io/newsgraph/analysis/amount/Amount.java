package io.newsgraph.analysis.amount;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * A quantity that an article states.
 *
 * @param text the expression as it stands there, without josa
 * @param value the number in {@code unit}; null where the text names none, as 수조원대 does
 * @param min the least it can be, where the text leaves a range; null if unbounded or unknown
 * @param max the most it can be, where the text leaves a range; null if unbounded or unknown
 * @param unit an ISO 4217 currency such as {@code KRW}, {@code %}, {@code %p}, or the counter or
 *     measure as the text has it: 명, 건, km
 * @param hedged whether the article gives it as hearsay or as a guess
 * @param start first character in the article's text, in UTF-16 code units
 * @param end one past the last character
 */
public record Amount(
    String text,
    BigDecimal value,
    BigDecimal min,
    BigDecimal max,
    String unit,
    boolean hedged,
    int start,
    int end) {

  public Amount {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(unit, "unit");
    if (start < 0 || end - start != text.length()) {
      throw new IllegalArgumentException("\"" + text + "\" is not " + start + " to " + end);
    }
  }
}
