package io.newsgraph.analysis.time;

import java.util.Objects;

/**
 * A time that an article speaks of.
 *
 * <p>Relative times are counted from the day of publication in Asia/Seoul, or, as 이날 and 전날, from
 * the last day up to then that the article named. Where the time of publication is unknown, the
 * text leaves more than one reading, or the counted year has no four digits (5000년 전), {@code
 * value} is null.
 *
 * <table>
 * <caption>The notation: ISO 8601, extended for parts of a year</caption>
 * <tr><td>day, month, year</td><td>{@code 2024-09-27}, {@code 2024-06}, {@code 2024}</td></tr>
 * <tr><td>half, quarter</td><td>{@code 2027-H1}, {@code 2024-Q3}</td></tr>
 * <tr><td>연말, 지난해 말; 연초, 내년 초</td><td>December, {@code 2024-12}; January, {@code 2025-01}
 * </td></tr>
 * <tr><td>interval, both ends included</td><td>{@code 2024-10-01/2024-10-05}; of months and years
 * too. A week is its Monday to Sunday, 주말 Saturday and Sunday, 초·중순·말 of a month its days 1–10,
 * 11–20 and from 21, a season its three months ({@code 2024-06/2024-08}), a decade {@code 1990/1999},
 * also where 초 or 말 follows</td></tr>
 * <tr><td>time of day</td><td>{@code 2024-10-01T09:30}; {@code T09:30} where the expression has no
 * day</td></tr>
 * <tr><td>duration</td><td>{@code P5Y}, {@code P3M}, {@code PT3H30M}; 10여 년 is {@code P10Y}. 지난 3년간
 * and 향후 10년 are durations too, with the day they are counted from as {@code anchor}</td></tr>
 * </table>
 *
 * @param text the expression as it stands there: without josa, and without 께, 쯤, 경, 동안, a weekday
 *     in parentheses or (현지시간); 간 and 째 of a duration belong to it
 * @param value what it means; null where it stays open
 * @param rule name of the rule that resolved it, such as {@code LAST_MONTH_DAY}
 * @param anchor the date that it was counted from, in ISO 8601; null for what stands by itself, and
 *     where it is unknown
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
