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

  /**
   * Adds a text's margin for each label.
   *
   * @param weight how much the text counts
   * @param margins takes the weighted margins
   * @return the weight; 0 where the text has nothing that the model knows, and nothing was added
   */
  double addMargins(TopicFeatures text, double weight, double[] margins) {
    double[] sums = new double[labels.size()];
    int known = addView(text.characters(), FeatureTable.WORDS_LENGTH, sums);
    known += addView(text.morphemes(), FeatureTable.WORDS_LENGTH, sums);
    known += addView(text.names(), FeatureTable.NAMES_LENGTH, sums);
    if (known == 0) {
      return 0;
    }
    for (int topic = 0; topic < sums.length; topic++) {
      margins[topic] += weight * (sums[topic] * steps[topic] + biases[topic]);
    }
    return weight;
  }

  /** Adds a view as {@link FeatureTable#vector} weighs it; returns how many of it are known. */
  private int addView(int[] view, double length, double[] sums) {
    double[] own = new double[sums.length];
    double squares = 0;
    int known = 0;
    for (int hash : view) {
      int row = table.row(hash);
      if (row >= 0) {
        double idf = table.idf(row);
        squares += idf * idf;
        known++;
        addRow(row * own.length, idf, own);
      }
    }
    double norm = Math.sqrt(squares);
    for (int topic = 0; topic < sums.length && norm > 0; topic++) {
      sums[topic] += own[topic] * length / norm;
    }
    return known;
  }

  private void addRow(int start, double idf, double[] own) {
    for (int topic = 0; topic < own.length; topic++) {
      own[topic] += weights[start + topic] * idf;
    }
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
