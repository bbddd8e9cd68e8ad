package io.newsgraph.analysis.amount;

import java.math.BigDecimal;

/** An amount as read, before it is known whether the article vouches for it. */
record AmountReading(
    BigDecimal value, BigDecimal min, BigDecimal max, String unit, int start, int end) {

  Amount toAmount(String text, boolean hedged) {
    return new Amount(text.substring(start, end), value, min, max, unit, hedged, start, end);
  }
}
