package io.newsgraph.analysis.topic;

/**
 * A text as a sparse vector over the features that a model knows.
 *
 * @param features rows of the feature table, each once
 * @param values one a feature; the vector's length is at most 1
 */
public record TopicVector(int[] features, float[] values) {

  public TopicVector {
    if (features.length != values.length) {
      throw new IllegalArgumentException(
          features.length + " features with " + values.length + " values");
    }
  }

  /** Whether the text has nothing that the model knows. */
  public boolean isEmpty() {
    return features.length == 0;
  }

  /** Scalar product with a vector of one weight a feature. */
  public double dot(float[] weights) {
    double sum = 0;
    for (int i = 0; i < features.length; i++) {
      sum += weights[features[i]] * values[i];
    }
    return sum;
  }
}
