package io.newsgraph.analysis.paging;

import java.util.OptionalInt;

/** Numbers in a query that say how much is asked for. */
public final class WholeNumber {

  private WholeNumber() {}

  /** The number that a text is; none if it is no whole number from least to most. */
  public static OptionalInt read(String text, int least, int most) {
    try {
      int number = Integer.parseInt(text);
      return number >= least && number <= most ? OptionalInt.of(number) : OptionalInt.empty();
    } catch (NumberFormatException e) {
      return OptionalInt.empty();
    }
  }
}
