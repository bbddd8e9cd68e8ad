package io.newsgraph.evaluation.cluster;

import java.util.Comparator;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Clusters of vectors of length one, each put to the centre it points to most (Dhillon and Modha,
 * 2001, "Concept decompositions for large sparse text data using clustering").
 */
final class SphericalMeans {

  private static final int ROUNDS = 30;

  private final float[][] vectors;
  private final double[] weights;
  private final int width;
  private final int count;

  /** Those of one dimension together: the inner loop then goes over the centres. */
  private final float[][] centres;

  private final int[] clusters;

  private SphericalMeans(float[][] vectors, double[] weights, int count, long seed) {
    this.vectors = vectors;
    this.weights = weights;
    this.count = count;
    width = vectors[0].length;
    centres = new float[width][count];
    clusters = new int[vectors.length];
    int[] first = sample(new Random(seed));
    for (int k = 0; k < first.length; k++) {
      put(k, vectors[first[k]]);
    }
  }

  /**
   * @param weights how much each vector counts, above 0
   * @param count how many clusters there may be
   * @param seed of the vectors that the first centres are
   * @return the cluster of each vector, from 0
   */
  static int[] clusters(float[][] vectors, double[] weights, int count, long seed) {
    SphericalMeans means = new SphericalMeans(vectors, weights, count, seed);
    for (int round = 0; round < ROUNDS; round++) {
      means.assign();
      means.move();
    }
    return means.clusters;
  }

  /** Some vectors by chance, the heavier ones sooner (Efraimidis and Spirakis, 2006). */
  private int[] sample(Random random) {
    double[] order = new double[vectors.length];
    for (int i = 0; i < order.length; i++) {
      order[i] = -StrictMath.log(1 - random.nextDouble()) / weights[i];
    }
    return IntStream.range(0, order.length)
        .boxed()
        .sorted(Comparator.comparingDouble(i -> order[i]))
        .limit(count)
        .mapToInt(i -> i)
        .toArray();
  }

  private void put(int cluster, float[] centre) {
    for (int d = 0; d < width; d++) {
      centres[d][cluster] = centre[d];
    }
  }

  private void assign() {
    IntStream.range(0, vectors.length).parallel().forEach(i -> clusters[i] = nearest(vectors[i]));
  }

  private int nearest(float[] vector) {
    float[] likeness = new float[count];
    for (int d = 0; d < width; d++) {
      float value = vector[d];
      float[] some = centres[d];
      for (int k = 0; k < count; k++) {
        likeness[k] += value * some[k];
      }
    }
    int best = 0;
    for (int k = 1; k < count; k++) {
      best = likeness[k] > likeness[best] ? k : best;
    }
    return best;
  }

  /** A cluster that lost all its vectors keeps its centre. */
  private void move() {
    float[][] sums = new float[count][width];
    boolean[] isTaken = new boolean[count];
    for (int i = 0; i < vectors.length; i++) {
      float[] sum = sums[clusters[i]];
      isTaken[clusters[i]] = true;
      for (int d = 0; d < width; d++) {
        sum[d] += (float) weights[i] * vectors[i][d];
      }
    }
    for (int k = 0; k < count; k++) {
      if (isTaken[k]) {
        put(k, WordVectors.toLengthOne(sums[k]));
      }
    }
  }
}
