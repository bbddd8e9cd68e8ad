package io.newsgraph.evaluation.entity;

import io.newsgraph.analysis.entity.model.EntityTag;
import io.newsgraph.analysis.entity.model.SpanFeatures;
import io.newsgraph.evaluation.linear.FeatureNumbers;

/**
 * What the second stage has learnt.
 *
 * @param weights one a feature and type
 */
record SpanWeights(FeatureNumbers numbers, float[] weights) {

  private static final int T = EntityTag.values().length;
  private static final int F = SpanFeatures.COUNT;

  static float[] scores(float[] weights, int[] rows, int count) {
    float[] scores = new float[count * T];
    for (int k = 0; k < rows.length; k++) {
      if (rows[k] < 0) {
        continue;
      }
      int at = rows[k] * T;
      int to = k / F * T;
      for (int t = 0; t < T; t++) {
        scores[to + t] += weights[at + t];
      }
    }
    return scores;
  }
}
