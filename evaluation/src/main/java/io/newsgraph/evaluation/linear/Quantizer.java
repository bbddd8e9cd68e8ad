package io.newsgraph.evaluation.linear;

import io.newsgraph.analysis.weights.FeatureWeights;
import java.util.Arrays;

/** Turns trained weights into the small whole numbers that are shipped. */
public final class Quantizer {

  /** Greatest number that a byte holds in both directions. */
  private static final int MAX = 127;

  /** Weights beyond this are as good as it: they decide alone. */
  private static final float LIMIT = 3f;

  private Quantizer() {}

  /**
   * @param width weights a feature
   * @param weights {@code width} a feature, in the order of {@code numbers}
   * @param least features none of whose weights reaches this are left out
   */
  public static FeatureWeights quantize(
      FeatureNumbers numbers, float[] weights, int width, float least) {
    float unit = LIMIT / MAX;
    int[] hashes = new int[numbers.size()];
    byte[] values = new byte[numbers.size() * width];
    int kept = 0;
    for (int row = 0; row < numbers.size(); row++) {
      boolean isTelling = numbers.hash(row) != 0 && greatest(weights, row * width, width) >= least;
      if (!isTelling) {
        continue;
      }
      for (int k = 0; k < width; k++) {
        int value = Math.round(weights[row * width + k] / unit);
        values[kept * width + k] = (byte) Math.clamp(value, -MAX, MAX);
      }
      hashes[kept++] = numbers.hash(row);
    }
    return new FeatureWeights(
        width, unit, Arrays.copyOf(hashes, kept), Arrays.copyOf(values, kept * width));
  }

  private static float greatest(float[] weights, int from, int width) {
    float greatest = 0;
    for (int k = from; k < from + width; k++) {
      greatest = Math.max(greatest, Math.abs(weights[k]));
    }
    return greatest;
  }
}
