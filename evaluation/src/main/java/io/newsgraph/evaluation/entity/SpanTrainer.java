package io.newsgraph.evaluation.entity;

import io.newsgraph.analysis.entity.model.EntityTag;
import io.newsgraph.analysis.entity.model.SpanFeatures;
import io.newsgraph.analysis.entity.model.SpanLattice;
import io.newsgraph.evaluation.linear.FeatureNumbers;
import io.newsgraph.evaluation.linear.TrainingSettings;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Trains the second stage, in the way of {@link ChainTrainer}. */
final class SpanTrainer {

  private static final int T = EntityTag.values().length;
  private static final int F = SpanFeatures.COUNT;

  private final TrainingSettings settings;
  private final FeatureNumbers numbers;
  private final float[] weights;
  private final float[] squares;
  private final float[] sums;
  private final float[] shrink;
  private final Random random;
  private int averaged;

  private SpanTrainer(List<SpanExample> examples, TrainingSettings settings) {
    this.settings = settings;
    List<int[]> features = new ArrayList<>();
    examples.forEach(example -> features.add(example.features()));
    numbers = FeatureNumbers.count(features, settings.minCount());
    weights = new float[numbers.size() * T];
    squares = new float[weights.length];
    sums = new float[weights.length];
    shrink = new float[numbers.size()];
    for (int f = 0; f < shrink.length; f++) {
      shrink[f] = (float) (settings.ridge() / numbers.count(f));
    }
    Arrays.fill(squares, 1f);
    random = new Random(settings.seed());
  }

  static SpanWeights train(List<SpanExample> examples, TrainingSettings settings) {
    SpanTrainer trainer = new SpanTrainer(examples, settings);
    List<int[]> rows = new ArrayList<>();
    List<Integer> order = new ArrayList<>();
    for (SpanExample example : examples) {
      order.add(rows.size());
      rows.add(trainer.numbers.rows(example.features()));
    }
    for (int epoch = 0; epoch < settings.epochs(); epoch++) {
      Collections.shuffle(order, trainer.random);
      float rate = (float) (settings.rate() * StrictMath.pow(settings.decay(), epoch));
      for (int i : order) {
        trainer.learn(examples.get(i), rows.get(i), rate);
      }
      if (epoch >= settings.epochs() / 2) {
        trainer.average();
      }
    }
    return trainer.result();
  }

  private void learn(SpanExample example, int[] allRows, float rate) {
    int count = example.candidates().count();
    int[] rows = drop(allRows);
    float[] scores = SpanWeights.scores(weights, rows, count);
    float[] slopes = new float[count * T];
    new SpanLattice(example.candidates(), scores, example.length()).probabilities(slopes);
    for (int k = 0; k < count; k++) {
      int right = example.tags()[k];
      if (right >= 0) {
        slopes[k * T + right] -= 1;
      }
      update(rows, k, slopes, rate);
    }
  }

  private void update(int[] rows, int candidate, float[] slopes, float rate) {
    for (int k = candidate * F; k < (candidate + 1) * F; k++) {
      if (rows[k] < 0) {
        continue;
      }
      int at = rows[k] * T;
      float ridge = shrink[rows[k]];
      for (int t = 0; t < T; t++) {
        float g = slopes[candidate * T + t] + ridge * weights[at + t];
        squares[at + t] += g * g;
        weights[at + t] -= rate * g / (float) Math.sqrt(squares[at + t]);
      }
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

  private SpanWeights result() {
    for (int k = 0; k < sums.length; k++) {
      sums[k] *= (float) ((1 - settings.dropout()) / averaged);
    }
    return new SpanWeights(numbers, sums);
  }
}
