package io.newsgraph.evaluation.entity;

import io.newsgraph.analysis.entity.model.ChainFeatures;
import io.newsgraph.analysis.entity.model.ChainLabels;
import io.newsgraph.analysis.entity.model.ChainLattice;
import io.newsgraph.evaluation.linear.FeatureNumbers;

/**
 * What the chain has learnt.
 *
 * @param weights one a feature and label
 * @param steps one a label and label behind it
 */
record ChainWeights(FeatureNumbers numbers, float[] weights, float[] steps) {

  private static final int L = ChainLabels.COUNT;
  private static final int F = ChainFeatures.COUNT;

  /** Adds the weights of a character's features to its emissions. */
  static void addRows(float[] weights, int[] rows, int i, float[] emissions) {
    for (int k = i * F; k < (i + 1) * F; k++) {
      if (rows[k] < 0) {
        continue;
      }
      int at = rows[k] * L;
      for (int y = 0; y < L; y++) {
        emissions[i * L + y] += weights[at + y];
      }
    }
  }

  float[] emissions(ChainExample example) {
    int[] rows = numbers.rows(example.features());
    float[] emissions = new float[example.length() * L];
    for (int i = 0; i < example.length(); i++) {
      addRows(weights, rows, i, emissions);
    }
    return emissions;
  }

  ChainLattice lattice(ChainExample example) {
    return new ChainLattice(ChainLattice.steps(steps), emissions(example), example.length());
  }
}
