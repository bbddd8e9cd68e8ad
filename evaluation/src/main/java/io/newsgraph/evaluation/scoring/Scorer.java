package io.newsgraph.evaluation.scoring;

import io.newsgraph.evaluation.report.Report;

/** Scores one layer of the analysis, article after article. */
interface Scorer {

  void score(Comparison comparison);

  /**
   * Puts what was counted into the report.
   *
   * @param half as titles and figures call it
   */
  void report(String half, Report report);
}
