package io.newsgraph.evaluation.topic;

/**
 * Finds what to add to each topic's margins so that the mean of the topics' F1 is best: a machine
 * by itself only weighs what is on the wrong side of its own border, not which of two topics wins.
 * Offsets are moved one after the other as long as that helps.
 */
final class MarginOffsets {

  private static final int ROUNDS = 3;

  private static final double[] STEPS = {-0.1, -0.05, -0.02, 0.02, 0.05, 0.1};

  /** Less than one title in ten thousand is chance. */
  private static final double LEAST_GAIN = 1e-5;

  private final UnseenMargins margins;
  private final double[] offsets;
  private double best;

  MarginOffsets(UnseenMargins margins) {
    this.margins = margins;
    this.offsets = new double[margins.margins()[0].length];
    this.best = margins.macroF1();
  }

  /** The offsets, one a topic. */
  double[] best() {
    for (int round = 0; round < ROUNDS; round++) {
      for (int topic = 0; topic < offsets.length; topic++) {
        move(topic);
      }
    }
    return offsets.clone();
  }

  private void move(int topic) {
    for (double step : STEPS) {
      offsets[topic] += step;
      double f1 = margins.moved(offsets).macroF1();
      if (f1 > best + LEAST_GAIN) {
        best = f1;
      } else {
        offsets[topic] -= step;
      }
    }
  }
}
