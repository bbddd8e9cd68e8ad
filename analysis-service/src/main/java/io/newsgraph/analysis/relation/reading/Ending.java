package io.newsgraph.analysis.relation.reading;

/** How a predicate goes on. */
public enum Ending {
  /** No predicate. */
  NONE,
  /** It ends the sentence: 체결했다. */
  FINAL,
  /** Another clause follows: 체결하고. */
  CONNECTIVE,
  /** It speaks of the noun behind it: 체결한. */
  ADNOMINAL,
  /** It goes on with an auxiliary or as a noun: 체결하기로 했다. */
  OPEN
}
