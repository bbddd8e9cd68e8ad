package io.newsgraph.evaluation.entity;

import io.newsgraph.analysis.entity.model.EntityTag;
import io.newsgraph.analysis.entity.model.SpanFeatures;
import io.newsgraph.analysis.entity.model.SpanLattice;
import io.newsgraph.evaluation.linear.Descent;
import io.newsgraph.evaluation.linear.FeatureNumbers;
import io.newsgraph.evaluation.linear.TrainingSettings;
import java.util.ArrayList;
import java.util.List;

/** Trains the second stage, in the way of {@link ChainTrainer}. */
final class SpanTrainer {

  private static final int T = EntityTag.values().length;
  private static final int F = SpanFeatures.COUNT;

  private final FeatureNumbers numbers;
  private final Descent descent;

  private SpanTrainer(List<SpanExample> examples, TrainingSettings settings) {
    List<int[]> features = new ArrayList<>();
    examples.forEach(example -> features.add(example.features()));
    numbers = FeatureNumbers.count(features, settings.minCount());
    descent = new Descent(numbers, T, settings);
  }

  static SpanWeights train(List<SpanExample> examples, TrainingSettings settings) {
    SpanTrainer trainer = new SpanTrainer(examples, settings);
    List<int[]> rows = new ArrayList<>();
    examples.forEach(example -> rows.add(trainer.numbers.rows(example.features())));
    trainer.descent.run(
        examples.size(), (i, rate) -> trainer.learn(examples.get(i), rows.get(i), rate), () -> {});
    return new SpanWeights(trainer.numbers, trainer.descent.mean());
  }

  private void learn(SpanExample example, int[] allRows, float rate) {
    int count = example.candidates().count();
    int[] rows = descent.drop(allRows);
    float[] scores = SpanWeights.scores(descent.weights(), rows, count);
    float[] slopes = new float[count * T];
    new SpanLattice(example.candidates(), scores, example.length()).probabilities(slopes);
    for (int k = 0; k < count; k++) {
      int right = example.tags()[k];
      if (right >= 0) {
        slopes[k * T + right] -= 1;
      }
      for (int f = k * F; f < (k + 1) * F; f++) {
        descent.step(rows[f], slopes, k * T, rate);
      }
    }
  }
}
