package io.newsgraph.evaluation.topic;

import io.newsgraph.analysis.topic.FeatureTable;
import io.newsgraph.analysis.topic.TopicModel;
import io.newsgraph.analysis.topic.TopicVector;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Makes a topic model of labelled titles: one support vector machine a topic, its weights in bytes,
 * and its bias moved to where most titles are told right that it has not seen. Every topic counts
 * the same, however many titles it has: how many there are in a collection says nothing about the
 * next article.
 */
final class TopicTrainer {

  /** What a title on the wrong side costs, found by cross-validation (0.1 to 1.2 tried). */
  private static final double COST = 0.2;

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
    FeatureTable table = TitleFeatures.of(titles);
    List<TopicVector> texts =
        titles.parallelStream().map(title -> table.vector(title.features())).toList();
    UnseenMargins margins = UnseenMargins.of(titles, labels, texts, table.size(), costs);
    double[] offsets = new MarginOffsets(margins).best();
    double slope = new MarginCalibration(margins.moved(offsets), costs).slope();
    return model(table, machines(labels, titles, texts, table.size(), costs), offsets, slope);
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

  private TopicModel model(
      FeatureTable table, List<LinearSvm> machines, double[] offsets, double slope) {
    byte[] weights = new byte[table.size() * labels.size()];
    float[] steps = new float[labels.size()];
    float[] biases = new float[labels.size()];
    for (int topic = 0; topic < labels.size(); topic++) {
      LinearSvm machine = machines.get(topic);
      steps[topic] = largest(machine.weights()) / Byte.MAX_VALUE;
      biases[topic] = (float) (machine.bias() + offsets[topic]);
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
