package io.newsgraph.analysis.amount;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * A quantity that an article states.
 *
 * @param text the expression as it stands there: number, unit and a following 대; without josa and
 *     without the words around it (약, 최대, 이상, 가량)
 * @param value the number that the text names, in {@code unit}, exact: of 1조2천억원 1200000000000, of
 *     1000억원 이상 and of 100여 명 the number named; null where it names none, as in 수조원대, 수백 명, 10∼20%
 *     and 3000억원대
 * @param min the least it can be: the number before 이상, 초과, 여 and behind 최소; the lower end of a
 *     range; the smallest number of a vague one (수조원: one 조, for 수 leaves its digit open); null if
 *     unbounded or unknown
 * @param max the most it can be: the number before 이하, 미만 and behind 최대; the upper end of a range;
 *     the end of 3000억원대, 4000억, which it does not reach; null if unbounded or unknown
 * @param unit an ISO 4217 currency such as {@code KRW} (달러 alone is {@code USD}), {@code %}, {@code
 *     %p} for percentage points, a measure in its international form (㎞ and 킬로미터 are {@code km}),
 *     or a counter as the text has it: 명, 건, 배
 * @param hedged whether the article gives it as hearsay or as a guess; 약 and 가량 alone are no guess
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
