package io.newsgraph.evaluation.gold;

import io.newsgraph.analysis.amount.Amount;
import java.math.BigDecimal;

/**
 * How much something is.
 *
 * @param value null where the text names no number
 * @param unit as {@link Amount#unit()}
 * @param min null where it is not judged
 * @param max null where it is not judged
 */
public record Quantity(BigDecimal value, String unit, BigDecimal min, BigDecimal max) {

  /** Whether {@code amount} says this. */
  public boolean matches(Amount amount) {
    return unit.equals(amount.unit())
        && equal(value, amount.value())
        && (min == null || equal(min, amount.min()))
        && (max == null || equal(max, amount.max()));
  }

  private static boolean equal(BigDecimal one, BigDecimal other) {
    return one == null || other == null ? one == other : one.compareTo(other) == 0;
  }
}
