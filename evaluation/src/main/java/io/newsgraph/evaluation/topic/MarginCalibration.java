package io.newsgraph.evaluation.topic;

/**
 * Finds how fast a margin makes a topic likely: the slope with the least logarithmic loss on titles
 * that the machines were not trained on (temperature scaling; Guo, Pleiss, Sun and Weinberger, On
 * Calibration of Modern Neural Networks, ICML 2017).
 */
final class MarginCalibration {

  private static final double LOWEST = 0.5;
  private static final double HIGHEST = 20;

  /** Thirds of the range dropped until the slope is known to a thousandth. */
  private static final int STEPS = 25;

  private final UnseenMargins unseen;
  private final double[] costs;

  /**
   * @param costs what each title counts
   */
  MarginCalibration(UnseenMargins unseen, double[] costs) {
    this.unseen = unseen;
    this.costs = costs;
  }

  /** The best slope; the loss has one minimum, so the search drops the worse third each time. */
  double slope() {
    double low = LOWEST;
    double high = HIGHEST;
    for (int i = 0; i < STEPS; i++) {
      double third = (high - low) / 3;
      if (loss(low + third) < loss(high - third)) {
        high -= third;
      } else {
        low += third;
      }
    }
    return (low + high) / 2;
  }

  private double loss(double slope) {
    double[][] margins = unseen.margins();
    double loss = 0;
    for (int i = 0; i < margins.length; i++) {
      double right = margins[i][unseen.topics()[i]];
      double sum = 0;
      for (double margin : margins[i]) {
        sum += StrictMath.exp(slope * (margin - right));
      }
      loss += costs[i] * StrictMath.log(sum);
    }
    return loss;
  }
}
