package io.newsgraph.analysis.entity.model;

import java.util.Arrays;

/**
 * The probabilities of all labellings of one sentence, by the forward-backward algorithm (Rabiner,
 * 1989, "A tutorial on hidden Markov models"). Each place is scaled, so no sentence is too long.
 */
public final class ChainLattice {

  private static final int L = ChainLabels.COUNT;

  private final double[] steps;
  private final int length;
  private final double[] local;
  private final double[] forward;
  private final double[] backward;
  private final double[] scale;

  /**
   * @param steps {@link #steps weights} of one label behind another
   * @param emissions the score of each label at each character, {@link ChainLabels#COUNT} a
   *     character
   */
  public ChainLattice(double[] steps, float[] emissions, int length) {
    this.steps = steps;
    this.length = length;
    local = new double[length * L];
    forward = new double[length * L];
    backward = new double[length * L];
    scale = new double[length];
    exponentiate(emissions);
    goForward();
    goBackward();
  }

  /** The factors of steps from their scores: 0 for what is not allowed. */
  public static double[] steps(float[] scores) {
    double[] steps = new double[L * L];
    for (int from = 0; from < L; from++) {
      for (int to = 0; to < L; to++) {
        boolean isAllowed = ChainLabels.mayFollow(from, to);
        steps[from * L + to] = isAllowed ? Exponential.of(scores[from * L + to]) : 0;
      }
    }
    return steps;
  }

  private void exponentiate(float[] emissions) {
    for (int i = 0; i < length; i++) {
      float max = Float.NEGATIVE_INFINITY;
      for (int y = 0; y < L; y++) {
        max = Math.max(max, emissions[i * L + y]);
      }
      for (int y = 0; y < L; y++) {
        local[i * L + y] = Exponential.of(emissions[i * L + y] - max);
      }
    }
  }

  private void goForward() {
    for (int i = 0; i < length; i++) {
      int here = i * L;
      if (i == 0) {
        System.arraycopy(steps, 0, forward, 0, L);
      } else {
        spread(here);
      }
      double sum = 0;
      for (int y = 0; y < L; y++) {
        forward[here + y] *= local[here + y];
        sum += forward[here + y];
      }
      for (int y = 0; y < L; y++) {
        forward[here + y] /= sum;
      }
      scale[i] = sum;
    }
  }

  private void spread(int here) {
    for (int from = 0; from < L; from++) {
      double mass = forward[here - L + from];
      for (int to = 0; to < L; to++) {
        forward[here + to] += mass * steps[from * L + to];
      }
    }
  }

  private void goBackward() {
    Arrays.fill(backward, Math.max(0, length - 1) * L, length * L, 1);
    double[] ahead = new double[L];
    for (int i = length - 2; i >= 0; i--) {
      int here = i * L;
      for (int to = 0; to < L; to++) {
        ahead[to] = local[here + L + to] * backward[here + L + to] / scale[i + 1];
      }
      for (int from = 0; from < L; from++) {
        double sum = 0;
        for (int to = 0; to < L; to++) {
          sum += steps[from * L + to] * ahead[to];
        }
        backward[here + from] = sum;
      }
    }
  }

  /** How likely a character has a label. */
  public double probability(int i, int label) {
    return forward[i * L + label] * backward[i * L + label];
  }

  /** How likely a character has a label and the one before it another. */
  public double probability(int i, int before, int label) {
    return forward[(i - 1) * L + before]
        * steps[before * L + label]
        * local[i * L + label]
        * backward[i * L + label]
        / scale[i];
  }

  /**
   * How likely it is that characters from {@code i} on go on within an entity, given the one
   * before.
   */
  double goesOn(int i, int before, int label) {
    double ahead = backward[(i - 1) * L + before];
    return ahead <= 0
        ? 0
        : steps[before * L + label]
            * local[i * L + label]
            * backward[i * L + label]
            / (scale[i] * ahead);
  }
}
