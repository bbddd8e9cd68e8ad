package io.newsgraph.evaluation.linear;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Weights while they are learnt by stochastic descent: step widths by AdaGrad (Duchi, Hazan and
 * Singer, 2011), an L2 penalty, dropout of features, and in the end the mean of the later passes.
 */
public final class Descent {

  private final TrainingSettings settings;
  private final int width;
  private final float[] weights;
  private final float[] squares;
  private final float[] sums;
  private final float[] shrink;
  private final Random random;
  private int averaged;

  /** Learns from one example. */
  @FunctionalInterface
  public interface Learner {

    /**
     * @param example its number
     * @param rate step width of this pass
     */
    void learn(int example, float rate);
  }

  /**
   * @param width weights a feature
   */
  public Descent(FeatureNumbers numbers, int width, TrainingSettings settings) {
    this.settings = settings;
    this.width = width;
    weights = new float[numbers.size() * width];
    squares = new float[weights.length];
    sums = new float[weights.length];
    shrink = new float[numbers.size()];
    for (int f = 0; f < shrink.length; f++) {
      shrink[f] = (float) (settings.ridge() / numbers.count(f));
    }
    Arrays.fill(squares, 1f);
    random = new Random(settings.seed());
  }

  /**
   * Goes over all examples as often as the settings say, each time in another order.
   *
   * @param afterPass what else is averaged after each of the later passes
   */
  public void run(int examples, Learner learner, Runnable afterPass) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < examples; i++) {
      order.add(i);
    }
    for (int epoch = 0; epoch < settings.epochs(); epoch++) {
      Collections.shuffle(order, random);
      float rate = (float) (settings.rate() * StrictMath.pow(settings.decay(), epoch));
      order.forEach(example -> learner.learn(example, rate));
      if (epoch >= settings.epochs() / 2) {
        average();
        afterPass.run();
      }
    }
  }

  /** The weights as they stand, {@code width} a feature. */
  public float[] weights() {
    return weights;
  }

  /** Over how many passes the mean goes so far. */
  public int averaged() {
    return averaged;
  }

  /** Some of the rows of an example, -1 for those that are left out this time. */
  public int[] drop(int[] rows) {
    if (settings.dropout() <= 0) {
      return rows;
    }
    int[] kept = rows.clone();
    int limit = (int) (settings.dropout() * (1 << 16));
    for (int k = 0; k < kept.length; k++) {
      if ((random.nextInt() >>> 16) < limit) {
        kept[k] = -1;
      }
    }
    return kept;
  }

  /**
   * Takes a step for one feature.
   *
   * @param row its number; below 0 for none
   * @param slopes of the loss, a number a weight, from {@code from} on
   */
  public void step(int row, float[] slopes, int from, float rate) {
    if (row < 0) {
      return;
    }
    int at = row * width;
    for (int k = 0; k < width; k++) {
      float g = slopes[from + k] + shrink[row] * weights[at + k];
      squares[at + k] += g * g;
      weights[at + k] -= rate * g / (float) Math.sqrt(squares[at + k]);
    }
  }

  private void average() {
    averaged++;
    for (int k = 0; k < weights.length; k++) {
      sums[k] += weights[k];
    }
  }

  /** The mean of the later passes, for use with all features. */
  public float[] mean() {
    float[] mean = sums.clone();
    for (int k = 0; k < mean.length; k++) {
      mean[k] *= (float) ((1 - settings.dropout()) / averaged);
    }
    return mean;
  }
}
