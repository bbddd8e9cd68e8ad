package io.newsgraph.analysis.number;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * A number as it stands in a text.
 *
 * @param value its exact value; of a vague number the least it can be
 * @param precision how exact the text is
 * @param step the value of its last digit that is not zero, as 100억 in 3500억
 * @param start first character, in UTF-16 code units
 * @param end one past the last character
 */
public record Numeral(BigDecimal value, Precision precision, BigDecimal step, int start, int end) {

  /** How exact a number is. */
  public enum Precision {
    EXACT,
    /** 여: that many and some more, as in 100여 명. */
    MORE,
    /** 수 or 몇: no digit is named, as in 수십억. */
    VAGUE
  }

  public Numeral {
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(precision, "precision");
    Objects.requireNonNull(step, "step");
  }
}
