package io.newsgraph.evaluation.scoring;

/** Cells of the tables. */
final class Cells {

  private Cells() {}

  /** A percentage; a stroke where there was nothing to judge. */
  static Object percent(double value) {
    return Double.isNaN(value) ? "-" : value;
  }
}
