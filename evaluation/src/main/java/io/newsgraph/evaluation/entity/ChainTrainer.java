package io.newsgraph.evaluation.entity;

import io.newsgraph.analysis.entity.model.ChainFeatures;
import io.newsgraph.analysis.entity.model.ChainLabels;
import io.newsgraph.analysis.entity.model.ChainLattice;
import io.newsgraph.evaluation.linear.Descent;
import io.newsgraph.evaluation.linear.FeatureNumbers;
import io.newsgraph.evaluation.linear.TrainingSettings;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Trains the chain: a conditional random field (Lafferty, McCallum and Pereira, 2001), by AdaGrad
 * (Duchi, Hazan and Singer, 2011) over sentences in a seeded order, the weights of the later epochs
 * averaged. While it learns, features are left out at random, so that the known string of a name
 * does not keep its surroundings from being learnt.
 */
final class ChainTrainer {

  private static final int L = ChainLabels.COUNT;
  private static final int F = ChainFeatures.COUNT;

  private final FeatureNumbers numbers;
  private final Descent descent;
  private final float[] steps = new float[L * L];
  private final float[] stepSquares = new float[L * L];
  private final float[] stepSums = new float[L * L];

  private ChainTrainer(List<ChainExample> examples, TrainingSettings settings) {
    numbers =
        FeatureNumbers.count(
            examples.stream().map(ChainExample::features).toList(), settings.minCount());
    descent = new Descent(numbers, L, settings);
    Arrays.fill(stepSquares, 1f);
  }

  static ChainWeights train(List<ChainExample> examples, TrainingSettings settings) {
    ChainTrainer trainer = new ChainTrainer(examples, settings);
    List<int[]> rows = new ArrayList<>();
    examples.forEach(example -> rows.add(trainer.numbers.rows(example.features())));
    trainer.descent.run(
        examples.size(),
        (i, rate) -> trainer.learn(rows.get(i), examples.get(i).labels(), rate),
        trainer::sumSteps);
    return trainer.result();
  }

  private void learn(int[] allRows, int[] labels, float rate) {
    int n = labels.length;
    int[] rows = descent.drop(allRows);
    float[] emissions = new float[n * L];
    for (int i = 0; i < n; i++) {
      ChainWeights.addRows(descent.weights(), rows, i, emissions);
    }
    ChainLattice lattice = new ChainLattice(ChainLattice.steps(steps), emissions, n);
    float[] slope = new float[L];
    for (int i = 0; i < n; i++) {
      for (int y = 0; y < L; y++) {
        slope[y] = (float) lattice.probability(i, y);
      }
      slope[labels[i]] -= 1;
      for (int k = i * F; k < (i + 1) * F; k++) {
        descent.step(rows[k], slope, 0, rate);
      }
    }
    learnSteps(lattice, labels, rate);
  }

  private void learnSteps(ChainLattice lattice, int[] labels, float rate) {
    float[] slope = new float[L * L];
    for (int i = 1; i < labels.length; i++) {
      slope[labels[i - 1] * L + labels[i]] -= 1;
      addSteps(lattice, i, slope);
    }
    for (int k = 0; k < L * L; k++) {
      stepSquares[k] += slope[k] * slope[k];
      steps[k] -= rate * slope[k] / (float) Math.sqrt(stepSquares[k]);
    }
  }

  private static void addSteps(ChainLattice lattice, int position, float[] slope) {
    for (int from = 0; from < L; from++) {
      for (int to = 0; to < L; to++) {
        slope[from * L + to] += (float) lattice.probability(position, from, to);
      }
    }
  }

  private void sumSteps() {
    for (int k = 0; k < steps.length; k++) {
      stepSums[k] += steps[k];
    }
  }

  private ChainWeights result() {
    for (int k = 0; k < stepSums.length; k++) {
      stepSums[k] /= descent.averaged();
    }
    return new ChainWeights(numbers, descent.mean(), stepSums);
  }
}
