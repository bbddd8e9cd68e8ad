package io.newsgraph.evaluation.linear;

import io.newsgraph.analysis.weights.LinearModel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Trains multinomial logistic regression by stochastic descent, step widths by AdaGrad (Duchi,
 * Hazan and Singer, 2011), with an L2 penalty, dropout of features, and the mean of the later
 * passes.
 */
public final class LinearTrainer {

  private final TrainingSettings settings;
  private final int classes;
  private final FeatureNumbers numbers;
  private final float[] weights;
  private final float[] squares;
  private final float[] sums;
  private final float[] shrink;
  private final Random random;
  private int averaged;

  private LinearTrainer(List<Example> examples, int classes, TrainingSettings settings) {
    this.settings = settings;
    this.classes = classes;
    numbers =
        FeatureNumbers.count(
            examples.stream().map(Example::features).toList(), settings.minCount());
    weights = new float[numbers.size() * classes];
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
   * @param least features none of whose weights reaches this are left out
   * @return the model, in bytes
   */
  public static LinearModel train(
      List<Example> examples, int classes, TrainingSettings settings, float least) {
    LinearTrainer trainer = new LinearTrainer(examples, classes, settings);
    List<int[]> rows = new ArrayList<>();
    List<Integer> order = new ArrayList<>();
    for (Example example : examples) {
      order.add(rows.size());
      rows.add(trainer.numbers.rows(example.features()));
    }
    for (int epoch = 0; epoch < settings.epochs(); epoch++) {
      Collections.shuffle(order, trainer.random);
      float rate = (float) (settings.rate() * StrictMath.pow(settings.decay(), epoch));
      for (int i : order) {
        trainer.learn(rows.get(i), examples.get(i).label(), rate);
      }
      if (epoch >= settings.epochs() / 2) {
        trainer.average();
      }
    }
    return new LinearModel(
        Quantizer.quantize(trainer.numbers, trainer.mean(), classes, least), classes);
  }

  private void learn(int[] all, int label, float rate) {
    int[] rows = drop(all);
    double[] slopes = new double[classes];
    for (int row : rows) {
      for (int k = 0; row >= 0 && k < classes; k++) {
        slopes[k] += weights[row * classes + k];
      }
    }
    double sum = 1;
    for (int k = 0; k < classes; k++) {
      slopes[k] = StrictMath.exp(slopes[k]);
      sum += slopes[k];
    }
    for (int k = 0; k < classes; k++) {
      slopes[k] = slopes[k] / sum - (k == label ? 1 : 0);
    }
    for (int row : rows) {
      if (row >= 0) {
        update(row, slopes, rate);
      }
    }
  }

  private void update(int row, double[] slopes, float rate) {
    for (int k = 0; k < classes; k++) {
      int at = row * classes + k;
      float g = (float) slopes[k] + shrink[row] * weights[at];
      squares[at] += g * g;
      weights[at] -= rate * g / (float) Math.sqrt(squares[at]);
    }
  }

  private int[] drop(int[] rows) {
    int[] kept = rows.clone();
    int limit = (int) (settings.dropout() * (1 << 16));
    for (int k = 0; k < kept.length; k++) {
      if ((random.nextInt() >>> 16) < limit) {
        kept[k] = -1;
      }
    }
    return kept;
  }

  private void average() {
    averaged++;
    for (int k = 0; k < weights.length; k++) {
      sums[k] += weights[k];
    }
  }

  private float[] mean() {
    float[] mean = sums.clone();
    for (int k = 0; k < mean.length; k++) {
      mean[k] *= (float) ((1 - settings.dropout()) / averaged);
    }
    return mean;
  }
}
