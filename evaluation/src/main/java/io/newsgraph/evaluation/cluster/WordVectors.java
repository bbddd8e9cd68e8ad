package io.newsgraph.evaluation.cluster;

import java.util.Random;
import java.util.stream.IntStream;

/**
 * Short vectors for the rows of a matrix: its singular vectors on the left, each weighed by the
 * root of its singular value, by orthogonal iteration. Sums go in one order, so that the vectors
 * are always the same, to the bit.
 */
final class WordVectors {

  /** More vectors than are wanted settle sooner. */
  private static final int SPARE = 20;

  private static final int ROUNDS = 8;

  private final SparseMatrix matrix;
  private final float[][] basis;

  /** How much each vector of the basis grew in the last round: the square of its singular value. */
  private final double[] growth;

  private WordVectors(SparseMatrix matrix, int size) {
    this.matrix = matrix;
    basis = new float[size][matrix.rows()];
    growth = new double[size];
    Random random = new Random(1);
    for (float[] vector : basis) {
      for (int row = 0; row < vector.length; row++) {
        vector[row] = random.nextFloat() - 0.5f;
      }
    }
  }

  /**
   * @param width of each vector
   * @return a vector a row, of length one; of zeros for a row of zeros
   */
  static float[][] of(SparseMatrix matrix, int width) {
    WordVectors vectors = new WordVectors(matrix, Math.min(width + SPARE, matrix.rows()));
    for (int round = 0; round < ROUNDS; round++) {
      vectors.iterate();
    }
    return vectors.rows(width);
  }

  private void iterate() {
    IntStream.range(0, basis.length)
        .parallel()
        .forEach(k -> basis[k] = matrix.times(matrix.transposedTimes(basis[k])));
    for (int k = 0; k < basis.length; k++) {
      for (int before = 0; before < k; before++) {
        add(basis[before], -dot(basis[before], basis[k]), basis[k]);
      }
      growth[k] = Math.sqrt(dot(basis[k], basis[k]));
      toLengthOne(basis[k]);
    }
  }

  private float[][] rows(int width) {
    float[][] rows = new float[matrix.rows()][width];
    for (int k = 0; k < Math.min(width, basis.length); k++) {
      float weight = (float) Math.sqrt(Math.sqrt(growth[k]));
      for (int row = 0; row < rows.length; row++) {
        rows[row][k] = basis[k][row] * weight;
      }
    }
    for (float[] row : rows) {
      toLengthOne(row);
    }
    return rows;
  }

  private static double dot(float[] first, float[] second) {
    double sum = 0;
    for (int i = 0; i < first.length; i++) {
      sum += first[i] * second[i];
    }
    return sum;
  }

  private static void add(float[] vector, double factor, float[] target) {
    float times = (float) factor;
    for (int i = 0; i < target.length; i++) {
      target[i] += times * vector[i];
    }
  }

  /** Scales a vector, and gives it back. */
  static float[] toLengthOne(float[] vector) {
    double length = Math.sqrt(dot(vector, vector));
    float factor = length > 0 ? (float) (1 / length) : 0;
    for (int i = 0; i < vector.length; i++) {
      vector[i] *= factor;
    }
    return vector;
  }
}
