package io.newsgraph.evaluation.cluster;

/**
 * A matrix most of whose values are 0.
 *
 * @param columns how many there are
 * @param starts where each row's values begin, and where the last row's end
 * @param columnOf the column of each value, row by row
 */
record SparseMatrix(int columns, int[] starts, int[] columnOf, float[] values) {

  int rows() {
    return starts.length - 1;
  }

  float[] times(float[] vector) {
    float[] product = new float[rows()];
    for (int row = 0; row < product.length; row++) {
      double sum = 0;
      for (int at = starts[row]; at < starts[row + 1]; at++) {
        sum += values[at] * vector[columnOf[at]];
      }
      product[row] = (float) sum;
    }
    return product;
  }

  float[] transposedTimes(float[] vector) {
    float[] product = new float[columns];
    for (int row = 0; row < vector.length; row++) {
      for (int at = starts[row]; at < starts[row + 1]; at++) {
        product[columnOf[at]] += values[at] * vector[row];
      }
    }
    return product;
  }
}
