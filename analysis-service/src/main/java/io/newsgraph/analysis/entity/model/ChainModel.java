package io.newsgraph.analysis.entity.model;

import io.newsgraph.analysis.weights.FeatureWeights;
import java.util.Arrays;

/** The first stage: a linear chain over the characters of a sentence. Immutable. */
public final class ChainModel {

  private static final int L = ChainLabels.COUNT;

  private final FeatureWeights weights;
  private final float[] stepScores;
  private final double[] steps;

  /**
   * @param weights a number a label
   * @param stepScores of each label behind each other one
   */
  public ChainModel(FeatureWeights weights, float[] stepScores) {
    this.weights = weights;
    this.stepScores = stepScores.clone();
    this.steps = ChainLattice.steps(stepScores);
  }

  /** The probabilities of the labels of a sentence. */
  public ChainLattice lattice(ChainFeatures features, int length) {
    float[] emissions = new float[length * L];
    int[] hashes = new int[ChainFeatures.COUNT];
    int[] room = new int[ChainFeatures.COUNT];
    int[] sums = new int[L];
    for (int i = 0; i < length; i++) {
      features.extract(i, hashes);
      Arrays.fill(sums, 0);
      weights.addAll(hashes, room, sums);
      for (int y = 0; y < L; y++) {
        emissions[i * L + y] = weights.scaled(sums[y]);
      }
    }
    return new ChainLattice(steps, emissions, length);
  }

  /** The weights of the features. */
  public FeatureWeights weights() {
    return weights;
  }

  /** The scores of each label behind each other one. */
  float[] stepScores() {
    return stepScores.clone();
  }
}
