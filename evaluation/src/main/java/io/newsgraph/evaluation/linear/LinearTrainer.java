package io.newsgraph.evaluation.linear;

import io.newsgraph.analysis.weights.LinearModel;
import java.util.List;

/** Trains multinomial logistic regression. */
public final class LinearTrainer {

  private final int classes;
  private final Descent descent;

  private LinearTrainer(int classes, Descent descent) {
    this.classes = classes;
    this.descent = descent;
  }

  /**
   * @param least features none of whose weights reaches this are left out
   * @return the model, in bytes
   */
  public static LinearModel train(
      List<Example> examples, int classes, TrainingSettings settings, float least) {
    FeatureNumbers numbers =
        FeatureNumbers.count(
            examples.stream().map(Example::features).toList(), settings.minCount());
    List<int[]> rows = examples.stream().map(example -> numbers.rows(example.features())).toList();
    Descent descent = new Descent(numbers, classes, settings);
    LinearTrainer trainer = new LinearTrainer(classes, descent);
    descent.run(
        examples.size(),
        (i, rate) -> trainer.learn(rows.get(i), examples.get(i).label(), rate),
        () -> {});
    return new LinearModel(Quantizer.quantize(numbers, descent.mean(), classes, least), classes);
  }

  private void learn(int[] all, int label, float rate) {
    int[] rows = descent.drop(all);
    double[] odds = odds(rows);
    double sum = 1;
    for (double each : odds) {
      sum += each;
    }
    float[] slopes = new float[classes];
    for (int k = 0; k < classes; k++) {
      slopes[k] = (float) (odds[k] / sum - (k == label ? 1 : 0));
    }
    for (int row : rows) {
      descent.step(row, slopes, 0, rate);
    }
  }

  /** How likely each class is, against none. */
  private double[] odds(int[] rows) {
    float[] weights = descent.weights();
    double[] odds = new double[classes];
    for (int row : rows) {
      for (int k = 0; row >= 0 && k < classes; k++) {
        odds[k] += weights[row * classes + k];
      }
    }
    for (int k = 0; k < classes; k++) {
      odds[k] = StrictMath.exp(odds[k]);
    }
    return odds;
  }
}
