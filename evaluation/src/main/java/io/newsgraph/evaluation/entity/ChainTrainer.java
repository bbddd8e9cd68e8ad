package io.newsgraph.evaluation.entity;

import io.newsgraph.analysis.entity.model.ChainFeatures;
import io.newsgraph.analysis.entity.model.ChainLabels;
import io.newsgraph.analysis.entity.model.ChainLattice;
import io.newsgraph.evaluation.linear.FeatureNumbers;
import io.newsgraph.evaluation.linear.TrainingSettings;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Trains the chain: a conditional random field (Lafferty, McCallum and Pereira, 2001), by AdaGrad
 * (Duchi, Hazan and Singer, 2011) over sentences in a seeded order, the weights of the later epochs
 * averaged. While it learns, features are left out at random, so that the known string of a name
 * does not keep its surroundings from being learnt.
 */
final class ChainTrainer {

  private static final int L = ChainLabels.COUNT;
  private static final int F = ChainFeatures.COUNT;

  private final TrainingSettings settings;
  private final FeatureNumbers numbers;
  private final float[] weights;
  private final float[] squares;
  private final float[] shrink;
  private final float[] steps = new float[L * L];
  private final float[] stepSquares = new float[L * L];
  private final float[] sums;
  private final float[] stepSums = new float[L * L];
  private final Random random;
  private int averaged;

  private ChainTrainer(List<ChainExample> examples, TrainingSettings settings) {
    this.settings = settings;
    numbers =
        FeatureNumbers.count(
            examples.stream().map(ChainExample::features).toList(), settings.minCount());
    weights = new float[numbers.size() * L];
    squares = new float[numbers.size() * L];
    sums = new float[numbers.size() * L];
    shrink = new float[numbers.size()];
    for (int f = 0; f < shrink.length; f++) {
      shrink[f] = (float) (settings.ridge() / numbers.count(f));
    }
    Arrays.fill(squares, 1f);
    Arrays.fill(stepSquares, 1f);
    random = new Random(settings.seed());
  }

  static ChainWeights train(List<ChainExample> examples, TrainingSettings settings) {
    ChainTrainer trainer = new ChainTrainer(examples, settings);
    List<int[]> rows = new ArrayList<>();
    List<Integer> order = new ArrayList<>();
    for (ChainExample example : examples) {
      order.add(rows.size());
      rows.add(trainer.numbers.rows(example.features()));
    }
    for (int epoch = 0; epoch < settings.epochs(); epoch++) {
      Collections.shuffle(order, trainer.random);
      double rate = settings.rate() * StrictMath.pow(settings.decay(), epoch);
      for (int i : order) {
        trainer.learn(rows.get(i), examples.get(i).labels(), (float) rate);
      }
      if (epoch >= settings.epochs() / 2) {
        trainer.average();
      }
    }
    return trainer.result();
  }

  private void learn(int[] allRows, int[] labels, float rate) {
    int n = labels.length;
    int[] rows = drop(allRows);
    float[] emissions = new float[n * L];
    for (int i = 0; i < n; i++) {
      ChainWeights.addRows(weights, rows, i, emissions);
    }
    ChainLattice lattice = new ChainLattice(ChainLattice.steps(steps), emissions, n);
    float[] slope = new float[L];
    for (int i = 0; i < n; i++) {
      for (int y = 0; y < L; y++) {
        slope[y] = (float) lattice.probability(i, y);
      }
      slope[labels[i]] -= 1;
      update(rows, i, slope, rate);
    }
    learnSteps(lattice, labels, rate);
  }

  private int[] drop(int[] rows) {
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

  private void update(int[] rows, int i, float[] slope, float rate) {
    for (int k = i * F; k < (i + 1) * F; k++) {
      if (rows[k] < 0) {
        continue;
      }
      int at = rows[k] * L;
      float ridge = shrink[rows[k]];
      for (int y = 0; y < L; y++) {
        float g = slope[y] + ridge * weights[at + y];
        squares[at + y] += g * g;
        weights[at + y] -= rate * g / (float) Math.sqrt(squares[at + y]);
      }
    }
  }

  private void learnSteps(ChainLattice lattice, int[] labels, float rate) {
    float[] slope = new float[L * L];
    for (int i = 1; i < labels.length; i++) {
      slope[labels[i - 1] * L + labels[i]] -= 1;
      for (int from = 0; from < L; from++) {
        for (int to = 0; to < L; to++) {
          slope[from * L + to] += (float) lattice.probability(i, from, to);
        }
      }
    }
    for (int k = 0; k < L * L; k++) {
      stepSquares[k] += slope[k] * slope[k];
      steps[k] -= rate * slope[k] / (float) Math.sqrt(stepSquares[k]);
    }
  }

  private void average() {
    averaged++;
    for (int k = 0; k < weights.length; k++) {
      sums[k] += weights[k];
    }
    for (int k = 0; k < steps.length; k++) {
      stepSums[k] += steps[k];
    }
  }

  private ChainWeights result() {
    for (int k = 0; k < sums.length; k++) {
      sums[k] *= (float) ((1 - settings.dropout()) / averaged);
    }
    for (int k = 0; k < stepSums.length; k++) {
      stepSums[k] /= averaged;
    }
    return new ChainWeights(numbers, sums, stepSums);
  }
}
