package io.newsgraph.evaluation.scoring;

import io.newsgraph.evaluation.report.Report;

/** What was found of what there is. */
final class Tally {

  private int hits;
  private int spurious;
  private int missed;

  void hit() {
    hits++;
  }

  /** Found, and not in the gold. */
  void spurious() {
    spurious++;
  }

  /** In the gold, and not found. */
  void missed() {
    missed++;
  }

  void add(Tally other) {
    hits += other.hits;
    spurious += other.spurious;
    missed += other.missed;
  }

  /** How many there are in the gold. */
  int gold() {
    return hits + missed;
  }

  int found() {
    return hits + spurious;
  }

  /** In percent; NaN where nothing was found. */
  double precision() {
    return 100.0 * hits / found();
  }

  /** In percent; NaN where there is nothing to find. */
  double recall() {
    return 100.0 * hits / gold();
  }

  /** The harmonic mean of precision and recall, in percent. */
  double f1() {
    return 200.0 * hits / (found() + gold());
  }

  void keep(Report report, String name) {
    keep(report, name + ".precision", precision());
    keep(report, name + ".recall", recall());
    keep(report, name + ".f1", f1());
  }

  /** JSON knows no NaN: a figure of nothing is left out. */
  private static void keep(Report report, String name, double value) {
    if (!Double.isNaN(value)) {
      report.figure(name, value);
    }
  }
}
