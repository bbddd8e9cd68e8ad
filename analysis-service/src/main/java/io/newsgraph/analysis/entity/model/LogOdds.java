package io.newsgraph.analysis.entity.model;

/**
 * Probabilities in steps of half a natural logarithm of their odds. The steps' bounds are worked
 * out once, so that a probability costs no logarithm.
 */
final class LogOdds {

  /** Steps from nothing to certainty. */
  static final int STEPS = 25;

  /** The least probability of each step but the first, ascending. */
  private static final float[] BOUNDS = bounds();

  private LogOdds() {}

  /**
   * @param probability 0 to 1
   * @return 0 to 24; 12 for even odds
   */
  static int step(float probability) {
    int low = 0;
    int high = BOUNDS.length;
    while (low < high) {
      int middle = low + high >>> 1;
      if (probability < BOUNDS[middle]) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  private static float[] bounds() {
    float[] bounds = new float[STEPS - 1];
    for (int step = 1; step < STEPS; step++) {
      bounds[step - 1] = leastOf(step);
    }
    return bounds;
  }

  /** The bits of positive floats are ordered as they are. */
  private static float leastOf(int step) {
    int low = 0;
    int high = Float.floatToIntBits(1);
    while (low < high) {
      int middle = low + high >>> 1;
      if (logarithmic(Float.intBitsToFloat(middle)) < step) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return Float.intBitsToFloat(low);
  }

  private static int logarithmic(float probability) {
    double odds = StrictMath.log((probability + 1e-4) / (1.0001 - probability));
    return (int) Math.round(Math.max(-6, Math.min(6, odds)) * 2) + 12;
  }
}
