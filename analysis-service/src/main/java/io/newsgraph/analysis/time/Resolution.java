package io.newsgraph.analysis.time;

import java.time.LocalDate;

/**
 * What an expression was found to mean.
 *
 * @param value in the notation of {@link TimeExpression#value}; null where it stays open
 * @param day the one day it names, or null; what 이날 may refer to later
 * @param end one past its last character
 */
record Resolution(String value, String rule, String anchor, LocalDate day, int end) {

  TimeExpression at(String text, int start) {
    return new TimeExpression(text.substring(start, end), value, rule, anchor, start, end);
  }

  /** The same with words behind it that make it no more exact: 2일 오전. */
  Resolution withEnd(int other) {
    return new Resolution(value, rule, anchor, day, other);
  }

  static Resolution of(LocalDate day, String rule, LocalDate anchor, int end) {
    return new Resolution(text(day), rule, text(anchor), day, end);
  }

  static Resolution open(String rule, LocalDate anchor, int end) {
    return new Resolution(null, rule, text(anchor), null, end);
  }

  static String text(Object date) {
    return date == null ? null : date.toString();
  }
}
