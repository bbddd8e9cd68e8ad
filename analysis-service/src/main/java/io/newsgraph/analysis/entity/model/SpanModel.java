package io.newsgraph.analysis.entity.model;

import io.newsgraph.analysis.weights.FeatureWeights;
import java.util.Arrays;

/**
 * The second stage: weighs whole candidates. Immutable.
 *
 * @param weights a number a type
 */
public record SpanModel(FeatureWeights weights) {

  private static final int T = EntityTag.COUNT;

  /** The score of each type for each candidate. */
  public float[] scores(SpanFeatures features, int candidates) {
    float[] scores = new float[candidates * T];
    int[] hashes = new int[SpanFeatures.COUNT];
    int[] room = new int[SpanFeatures.COUNT];
    int[] sums = new int[T];
    for (int k = 0; k < candidates; k++) {
      features.extract(k, hashes);
      Arrays.fill(sums, 0);
      weights.addAll(hashes, room, sums);
      for (int t = 0; t < T; t++) {
        scores[k * T + t] = weights.scaled(sums[t]);
      }
    }
    return scores;
  }
}
