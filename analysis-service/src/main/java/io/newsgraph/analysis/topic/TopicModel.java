package io.newsgraph.analysis.topic;

import java.util.List;

/**
 * A linear classifier of titles: for each topic a weight a feature. What comes out of it is a
 * margin for each topic, above 0 where the title seems to be of it, and from all margins together
 * the topics' probabilities.
 */
public final class TopicModel {

  private final List<String> labels;
  private final FeatureTable table;
  private final byte[] weights;
  private final float[] steps;
  private final float[] biases;
  private final double slope;

  /**
   * @param labels the topics
   * @param weights one row of labels a feature, each in the steps of its label
   * @param steps what one step of weight is worth, one a label
   * @param biases one a label
   * @param slope how fast a margin makes a topic likely, fitted on titles that were not trained on
   */
  public TopicModel(
      List<String> labels,
      FeatureTable table,
      byte[] weights,
      float[] steps,
      float[] biases,
      double slope) {
    if (weights.length != table.size() * labels.size()
        || steps.length != labels.size()
        || biases.length != labels.size()) {
      throw new IllegalArgumentException("Weights do not fit " + labels.size() + " topics");
    }
    this.labels = List.copyOf(labels);
    this.table = table;
    this.weights = weights;
    this.steps = steps;
    this.biases = biases;
    this.slope = slope;
  }

  public List<String> labels() {
    return labels;
  }

  public FeatureTable table() {
    return table;
  }

  byte[] weights() {
    return weights;
  }

  float[] steps() {
    return steps;
  }

  float[] biases() {
    return biases;
  }

  double slope() {
    return slope;
  }

  /** The text's margin for each label. */
  double[] margins(TopicVector text) {
    int topics = labels.size();
    double[] margins = new double[topics];
    for (int i = 0; i < text.features().length; i++) {
      int row = text.features()[i] * topics;
      float value = text.values()[i];
      for (int topic = 0; topic < topics; topic++) {
        margins[topic] += weights[row + topic] * value;
      }
    }
    for (int topic = 0; topic < topics; topic++) {
      margins[topic] = margins[topic] * steps[topic] + biases[topic];
    }
    return margins;
  }

  /** The likeliest topic, with its probability. */
  Topic decide(double[] margins) {
    int best = 0;
    for (int topic = 1; topic < margins.length; topic++) {
      best = margins[topic] > margins[best] ? topic : best;
    }
    double sum = 0;
    for (double margin : margins) {
      sum += Math.exp(slope * (margin - margins[best]));
    }
    return new Topic(labels.get(best), 1 / sum);
  }
}
