package io.newsgraph.analysis.entity.model;

import io.newsgraph.analysis.weights.FeatureWeights;
import java.util.Arrays;

/** The first stage: a linear chain over the characters of a sentence. Immutable. */
public final class ChainModel {

  private static final int L = ChainLabels.COUNT;

  private final FeatureWeights weights;
  private final ClusterWeights clusterWeights;
  private final float[] stepScores;
  private final double[] steps;

  /**
   * @param clusters those of which features are learnt
   * @param weights a number a label
   * @param stepScores of each label behind each other one
   */
  public ChainModel(WordClusters clusters, FeatureWeights weights, float[] stepScores) {
    this.weights = weights;
    this.clusterWeights = new ClusterWeights(weights, clusters);
    this.stepScores = stepScores.clone();
    this.steps = ChainLattice.steps(stepScores);
  }

  /** The probabilities of the labels of a sentence. */
  public ChainLattice lattice(ChainFeatures features, int length) {
    float[] emissions = new float[length * L];
    int[] hashes = new int[ChainFeatures.OTHERS];
    int[] room = new int[ChainFeatures.OTHERS];
    int[] sums = new int[L];
    for (int i = 0; i < length; i++) {
      features.extractOthers(i, hashes);
      Arrays.fill(sums, 0);
      weights.addAll(hashes, room, sums);
      clusterWeights.addAll(features, i, sums);
      for (int y = 0; y < L; y++) {
        emissions[i * L + y] = weights.scaled(sums[y]);
      }
    }
    return new ChainLattice(steps, emissions, length);
  }

  /** The clusters that the features are of. */
  public WordClusters clusters() {
    return clusterWeights.clusters();
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
