package io.newsgraph.evaluation.topic;

import io.newsgraph.analysis.topic.TopicVector;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * A linear support vector machine with squared hinge loss, trained by dual coordinate descent
 * (Hsieh, Chang, Lin, Keerthi and Sundararajan, A Dual Coordinate Descent Method for Large-scale
 * Linear SVM, ICML 2008). The bias is a weight more, of a feature that is always 1.
 */
final class LinearSvm {

  private static final int PASSES = 12;

  private final float[] weights;
  private float bias;

  private LinearSvm(int features) {
    this.weights = new float[features];
  }

  /**
   * Trains a machine that tells one class from the rest; the same input gives the same weights.
   *
   * @param isPositive whether each text is of the class
   * @param costs what being on the wrong side costs, one a text
   */
  static LinearSvm train(
      List<TopicVector> texts, int features, boolean[] isPositive, double[] costs) {
    LinearSvm svm = new LinearSvm(features);
    double[] alphas = new double[texts.size()];
    double[] curvatures = new double[texts.size()];
    int[] order = new int[texts.size()];
    Arrays.setAll(order, i -> i);
    Arrays.setAll(curvatures, i -> 1 + squares(texts.get(i)) + 0.5 / costs[i]);
    Random random = new Random(1);
    for (int pass = 0; pass < PASSES; pass++) {
      shuffle(order, random);
      for (int i : order) {
        int sign = isPositive[i] ? 1 : -1;
        TopicVector text = texts.get(i);
        double gradient = sign * svm.margin(text) - 1 + 0.5 / costs[i] * alphas[i];
        double alpha = Math.max(0, alphas[i] - gradient / curvatures[i]);
        svm.move(text, (alpha - alphas[i]) * sign);
        alphas[i] = alpha;
      }
    }
    return svm;
  }

  private static double squares(TopicVector text) {
    double sum = 0;
    for (float value : text.values()) {
      sum += value * value;
    }
    return sum;
  }

  private static void shuffle(int[] order, Random random) {
    for (int i = order.length - 1; i > 0; i--) {
      int other = random.nextInt(i + 1);
      int moved = order[i];
      order[i] = order[other];
      order[other] = moved;
    }
  }

  private void move(TopicVector text, double step) {
    if (step == 0) {
      return;
    }
    for (int i = 0; i < text.features().length; i++) {
      weights[text.features()[i]] += (float) (step * text.values()[i]);
    }
    bias += (float) step;
  }

  /** How far a text is on the class's side. */
  double margin(TopicVector text) {
    return text.dot(weights) + bias;
  }

  float[] weights() {
    return weights;
  }

  float bias() {
    return bias;
  }
}
