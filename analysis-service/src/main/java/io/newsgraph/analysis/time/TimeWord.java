package io.newsgraph.analysis.time;

import io.newsgraph.analysis.language.PhraseTable;

/**
 * A word of the list {@code time-words.txt}.
 *
 * @param kind what it names
 * @param distance from where it is counted, in years, months, weeks or days
 */
record TimeWord(Kind kind, int distance) {

  enum Kind {
    YEAR,
    SAME_YEAR,
    MONTH,
    SAME_MONTH,
    WEEK,
    DAY,
    SAME_DAY,
    /** 지난 and 오는: which way to look for what follows. */
    DIRECTION,
    UNCERTAIN
  }

  private static final PhraseTable<TimeWord> WORDS =
      PhraseTable.read(
          TimeWord.class,
          "time-words.txt",
          fields -> new TimeWord(Kind.valueOf(fields[1]), Integer.parseInt(fields[2])));

  /** The longest word at {@code position}, or null. */
  static PhraseTable.Entry<TimeWord> at(String text, int position) {
    return WORDS.at(text, position);
  }
}
