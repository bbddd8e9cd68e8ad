package io.newsgraph.evaluation.topic;

import io.newsgraph.analysis.topic.FeatureTable;
import io.newsgraph.analysis.topic.TopicModel;
import io.newsgraph.analysis.topic.TopicVector;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Makes a topic model of labelled titles: one support vector machine a topic, then again with the
 * features that decided most, its weights in bytes. Every topic counts the same, however many
 * titles it has: how many there are in a collection says nothing about the next article.
 */
final class TopicTrainer {

  /** What a title on the wrong side costs, found by cross-validation (0.1 to 1.2 tried). */
  private static final double COST = 0.3;

  /**
   * Features kept: with all 200,000 the cross-validated F1 is 0.1 higher, the file twice as big.
   */
  private static final int MAX_FEATURES = 100_000;

  private final List<String> labels;
  private final List<LabelledTitle> titles;
  private final double[] costs;

  private TopicTrainer(List<LabelledTitle> titles) {
    this.titles = titles;
    Map<String, Long> counts =
        titles.stream().collect(Collectors.groupingBy(LabelledTitle::topic, Collectors.counting()));
    this.labels = counts.keySet().stream().sorted().toList();
    double even = (double) titles.size() / labels.size();
    this.costs =
        titles.stream().mapToDouble(title -> COST * even / counts.get(title.topic())).toArray();
  }

  /** Trains a model; the same titles in the same order give the same model. */
  static TopicModel train(List<LabelledTitle> titles) {
    return new TopicTrainer(titles).train();
  }

  private TopicModel train() {
    FeatureTable all = TitleFeatures.of(titles);
    List<TopicVector> first = vectors(all);
    FeatureTable table = TitleFeatures.strongest(all, first, machines(first, all), MAX_FEATURES);
    List<TopicVector> texts = vectors(table);
    double slope = new MarginCalibration(titles, labels, costs).slope(texts, table.size());
    return model(table, machines(texts, table), slope);
  }

  private List<TopicVector> vectors(FeatureTable table) {
    return titles.parallelStream().map(title -> table.vector(title.features())).toList();
  }

  private List<LinearSvm> machines(List<TopicVector> texts, FeatureTable table) {
    return machines(labels, titles, texts, table.size(), costs);
  }

  /** One machine a label, side by side. */
  static List<LinearSvm> machines(
      List<String> labels,
      List<LabelledTitle> titles,
      List<TopicVector> texts,
      int features,
      double[] costs) {
    return labels.parallelStream()
        .map(label -> LinearSvm.train(texts, features, areOf(label, titles), costs))
        .toList();
  }

  private static boolean[] areOf(String label, List<LabelledTitle> titles) {
    boolean[] are = new boolean[titles.size()];
    for (int i = 0; i < are.length; i++) {
      are[i] = titles.get(i).topic().equals(label);
    }
    return are;
  }

  private TopicModel model(FeatureTable table, List<LinearSvm> machines, double slope) {
    byte[] weights = new byte[table.size() * labels.size()];
    float[] steps = new float[labels.size()];
    float[] biases = new float[labels.size()];
    for (int topic = 0; topic < labels.size(); topic++) {
      LinearSvm machine = machines.get(topic);
      steps[topic] = largest(machine.weights()) / Byte.MAX_VALUE;
      biases[topic] = machine.bias();
      for (int row = 0; row < table.size(); row++) {
        weights[row * labels.size() + topic] =
            (byte) Math.round(machine.weights()[row] / steps[topic]);
      }
    }
    return new TopicModel(labels, table, weights, steps, biases, slope);
  }

  private static float largest(float[] weights) {
    float largest = Float.MIN_NORMAL;
    for (float weight : weights) {
      largest = Math.max(largest, Math.abs(weight));
    }
    return largest;
  }
}
