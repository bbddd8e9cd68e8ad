package io.newsgraph.evaluation.scoring;

import io.newsgraph.evaluation.report.Report;

/** How many of those that were judged are right. */
final class Ratio {

  private int right;
  private int all;

  void judge(boolean isRight) {
    all++;
    right += isRight ? 1 : 0;
  }

  int right() {
    return right;
  }

  int all() {
    return all;
  }

  /** In percent; NaN where nothing was judged. */
  double percent() {
    return percentOf(all);
  }

  /** The right ones in percent of another number; NaN for none. */
  double percentOf(int number) {
    return 100.0 * right / number;
  }

  void keep(Report report, String name) {
    if (all > 0) {
      report.figure(name, percent());
    }
  }
}
