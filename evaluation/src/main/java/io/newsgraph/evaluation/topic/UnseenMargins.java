package io.newsgraph.evaluation.topic;

import io.newsgraph.analysis.topic.TopicVector;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What machines say of titles that they were not trained on: the titles are dealt to a few parts,
 * and those of each part judged by machines trained on the others.
 *
 * @param margins for each title its margin of each topic
 * @param topics number of the right topic, one a title
 */
record UnseenMargins(double[][] margins, int[] topics) {

  private static final int PARTS = 5;

  static UnseenMargins of(
      List<LabelledTitle> titles,
      List<String> labels,
      List<TopicVector> texts,
      int features,
      double[] costs) {
    double[][] margins = new double[texts.size()][];
    for (int part = 0; part < PARTS; part++) {
      int held = part;
      List<Integer> trained =
          IntStream.range(0, texts.size()).filter(i -> i % PARTS != held).boxed().toList();
      List<LinearSvm> machines =
          TopicTrainer.machines(
              labels,
              trained.stream().map(titles::get).toList(),
              trained.stream().map(texts::get).toList(),
              features,
              trained.stream().mapToDouble(i -> costs[i]).toArray());
      for (int i = part; i < texts.size(); i += PARTS) {
        TopicVector text = texts.get(i);
        margins[i] = machines.stream().mapToDouble(machine -> machine.margin(text)).toArray();
      }
    }
    int[] topics = titles.stream().mapToInt(title -> labels.indexOf(title.topic())).toArray();
    return new UnseenMargins(margins, topics);
  }

  /** The same with something added to each topic's margins. */
  UnseenMargins moved(double[] offsets) {
    double[][] moved =
        Arrays.stream(margins).map(margin -> added(margin, offsets)).toArray(double[][]::new);
    return new UnseenMargins(moved, topics);
  }

  private static double[] added(double[] margin, double[] offsets) {
    return IntStream.range(0, margin.length).mapToDouble(i -> margin[i] + offsets[i]).toArray();
  }

  /** Mean of the topics' F1 if each title is of the topic with the largest margin, 0 to 1. */
  double macroF1() {
    int count = margins[0].length;
    int[] told = new int[count];
    int[] actual = new int[count];
    int[] right = new int[count];
    for (int i = 0; i < margins.length; i++) {
      int best = largest(margins[i]);
      told[best]++;
      actual[topics[i]]++;
      right[best] += best == topics[i] ? 1 : 0;
    }
    return IntStream.range(0, count)
        .mapToDouble(topic -> 2.0 * right[topic] / Math.max(1, told[topic] + actual[topic]))
        .average()
        .orElse(0);
  }

  private static int largest(double[] margin) {
    int best = 0;
    for (int topic = 1; topic < margin.length; topic++) {
      best = margin[topic] > margin[best] ? topic : best;
    }
    return best;
  }
}
