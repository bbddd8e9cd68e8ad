package io.newsgraph.analysis.amount;

import io.newsgraph.analysis.language.PhraseTable;

/**
 * A unit of the list {@code units.txt}.
 *
 * @param name as it is reported
 * @param kind what numbers it stands behind
 */
record UnitOfMeasure(String name, Kind kind) {

  enum Kind {
    COUNTER,
    PLAIN,
    MEASURE,
    /** A word that only begins like a unit. */
    BLOCK
  }

  private static final PhraseTable<UnitOfMeasure> UNITS =
      PhraseTable.read(
          UnitOfMeasure.class,
          "units.txt",
          fields -> new UnitOfMeasure(fields[1], Kind.valueOf(fields[2])));

  /** The unit that stands at {@code position} as a word of its own, or null. */
  static PhraseTable.Entry<UnitOfMeasure> at(String text, int position) {
    PhraseTable.Entry<UnitOfMeasure> entry = UNITS.at(text, position);
    if (entry == null || entry.meaning().kind() == Kind.BLOCK) {
      return null;
    }
    int end = position + entry.phrase().length();
    boolean goesOn = isLatin(text, end - 1) && (isLatin(text, end) || isDigit(text, end));
    return goesOn ? null : entry;
  }

  private static boolean isLatin(String text, int index) {
    return index < text.length()
        && Character.isLetter(text.charAt(index))
        && text.charAt(index) < 128;
  }

  private static boolean isDigit(String text, int index) {
    return index < text.length() && Character.isDigit(text.charAt(index));
  }
}
