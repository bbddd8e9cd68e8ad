package io.newsgraph.analysis.entity.model;

import java.util.Arrays;

/**
 * All ways to choose candidates and their types so that no two overlap, weighed by the sum of their
 * scores: a semi-Markov conditional random field (Sarawagi and Cohen, 2004) over the candidates
 * alone. A character outside all entities scores 0.
 */
public final class SpanLattice {

  private static final int T = EntityTag.COUNT;

  private final Candidates candidates;
  private final float[] scores;
  private final int length;

  /**
   * @param scores of each type for each candidate, {@link EntityTag#values} a candidate
   * @param length characters of the sentence
   */
  public SpanLattice(Candidates candidates, float[] scores, int length) {
    this.candidates = candidates;
    this.scores = scores;
    this.length = length;
  }

  /**
   * How likely each candidate is an entity of each type, over all choices.
   *
   * @param probabilities takes one a candidate and type
   * @return logarithm of the sum over all choices
   */
  public double probabilities(float[] probabilities) {
    double[] forward = new double[length + 1];
    double[] backward = new double[length + 1];
    double[] sums = new double[candidates.count()];
    for (int k = 0; k < sums.length; k++) {
      sums[k] = logSum(k);
    }
    Arrays.fill(forward, Double.NEGATIVE_INFINITY);
    forward[0] = 0;
    int k = 0;
    for (int i = 0; i < length; i++) {
      forward[i + 1] = logAdd(forward[i + 1], forward[i]);
      for (; k < sums.length && candidates.start(k) == i; k++) {
        int end = candidates.end(k);
        forward[end] = logAdd(forward[end], forward[i] + sums[k]);
      }
    }
    k = sums.length - 1;
    for (int i = length - 1; i >= 0; i--) {
      backward[i] = backward[i + 1];
      for (; k >= 0 && candidates.start(k) == i; k--) {
        backward[i] = logAdd(backward[i], backward[candidates.end(k)] + sums[k]);
      }
    }
    for (k = 0; k < sums.length; k++) {
      double around = forward[candidates.start(k)] + backward[candidates.end(k)] - forward[length];
      for (int t = 0; t < T; t++) {
        probabilities[k * T + t] = (float) Exponential.of(around + scores[k * T + t]);
      }
    }
    return forward[length];
  }

  private double logSum(int candidate) {
    double sum = Double.NEGATIVE_INFINITY;
    for (int t = 0; t < T; t++) {
      sum = logAdd(sum, scores[candidate * T + t]);
    }
    return sum;
  }

  private static double logAdd(double a, double b) {
    double max = Math.max(a, b);
    double min = Math.min(a, b);
    return min == Double.NEGATIVE_INFINITY
        ? max
        : max + StrictMath.log1p(Exponential.of(min - max));
  }

  /**
   * The best choice.
   *
   * @return the number of each chosen candidate times the number of types, plus its type; in order
   */
  public int[] best() {
    double[] best = new double[length + 1];
    int[] chosen = new int[length + 1];
    Arrays.fill(best, Double.NEGATIVE_INFINITY);
    Arrays.fill(chosen, -1);
    best[0] = 0;
    int k = 0;
    for (int i = 0; i < length; i++) {
      if (best[i] >= best[i + 1]) {
        best[i + 1] = best[i];
        chosen[i + 1] = -1;
      }
      for (; k < candidates.count() && candidates.start(k) == i; k++) {
        int type = bestType(k);
        double score = best[i] + scores[k * T + type];
        if (score > best[candidates.end(k)]) {
          best[candidates.end(k)] = score;
          chosen[candidates.end(k)] = k * T + type;
        }
      }
    }
    return trace(chosen);
  }

  private int bestType(int candidate) {
    int best = 0;
    for (int t = 1; t < T; t++) {
      best = scores[candidate * T + t] > scores[candidate * T + best] ? t : best;
    }
    return best;
  }

  private int[] trace(int[] chosen) {
    int[] found = new int[length];
    int count = 0;
    int i = length;
    while (i > 0) {
      if (chosen[i] < 0) {
        i--;
      } else {
        found[count++] = chosen[i];
        i = candidates.start(chosen[i] / T);
      }
    }
    int[] ordered = new int[count];
    for (int k = 0; k < count; k++) {
      ordered[k] = found[count - 1 - k];
    }
    return ordered;
  }
}
