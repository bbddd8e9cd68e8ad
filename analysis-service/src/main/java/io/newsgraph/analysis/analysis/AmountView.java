package io.newsgraph.analysis.analysis;

import io.newsgraph.analysis.amount.Amount;
import java.math.BigDecimal;

/**
 * A quantity that an article states, as it is stored and answered.
 *
 * @param value the number in {@code unit}; null where the text names none
 * @param min the least it can be; null if unbounded or unknown
 * @param max the most it can be; null if unbounded or unknown
 * @param unit an ISO 4217 currency, %, %p, or the counter or measure as the text has it
 * @param hedged whether the article gives it as hearsay or as a guess
 * @param start offset in the article's text, in UTF-16 code units
 * @param end exclusive
 */
public record AmountView(
    String text,
    BigDecimal value,
    BigDecimal min,
    BigDecimal max,
    String unit,
    boolean hedged,
    int start,
    int end) {

  static AmountView of(Amount amount) {
    return new AmountView(
        amount.text(),
        plain(amount.value()),
        plain(amount.min()),
        plain(amount.max()),
        amount.unit(),
        amount.hedged(),
        amount.start(),
        amount.end());
  }

  /** The same number, written without an exponent: not every client reads 1E+12 as a decimal. */
  private static BigDecimal plain(BigDecimal number) {
    return number != null && number.scale() < 0 ? number.setScale(0) : number;
  }
}
