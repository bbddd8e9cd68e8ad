package io.newsgraph.analysis.correction;

/** What a correction did. */
enum CorrectionKind {
  /** Another entity became part of this one. */
  MERGE,
  /** Some articles of this one turned out to name another. */
  SPLIT
}
