package io.newsgraph.evaluation.topic;

import io.newsgraph.analysis.topic.TopicVector;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds how fast a margin makes a topic likely: the slope with the least logarithmic loss on titles
 * that the machines were not trained on (temperature scaling; Guo, Pleiss, Sun and Weinberger, On
 * Calibration of Modern Neural Networks, ICML 2017).
 */
final class MarginCalibration {

  private static final int FOLDS = 3;
  private static final double LOWEST = 0.5;
  private static final double HIGHEST = 20;

  /** Thirds of the range dropped until the slope is known to a thousandth. */
  private static final int STEPS = 25;

  private final List<LabelledTitle> titles;
  private final List<String> labels;
  private final double[] costs;

  MarginCalibration(List<LabelledTitle> titles, List<String> labels, double[] costs) {
    this.titles = titles;
    this.labels = labels;
    this.costs = costs;
  }

  /** The best slope; the loss has one minimum, so the search drops the worse third each time. */
  double slope(List<TopicVector> texts, int features) {
    double[][] margins = unseenMargins(texts, features);
    double low = LOWEST;
    double high = HIGHEST;
    for (int i = 0; i < STEPS; i++) {
      double third = (high - low) / 3;
      if (loss(margins, low + third) < loss(margins, high - third)) {
        high -= third;
      } else {
        low += third;
      }
    }
    return (low + high) / 2;
  }

  private double[][] unseenMargins(List<TopicVector> texts, int features) {
    double[][] margins = new double[texts.size()][];
    for (int fold = 0; fold < FOLDS; fold++) {
      int held = fold;
      List<Integer> trained =
          IntStream.range(0, texts.size()).filter(i -> i % FOLDS != held).boxed().toList();
      List<LinearSvm> machines =
          TopicTrainer.machines(
              labels,
              trained.stream().map(titles::get).toList(),
              trained.stream().map(texts::get).toList(),
              features,
              trained.stream().mapToDouble(i -> costs[i]).toArray());
      for (int i = fold; i < texts.size(); i += FOLDS) {
        TopicVector text = texts.get(i);
        margins[i] = machines.stream().mapToDouble(machine -> machine.margin(text)).toArray();
      }
    }
    return margins;
  }

  private double loss(double[][] margins, double slope) {
    double loss = 0;
    for (int i = 0; i < margins.length; i++) {
      double right = margins[i][labels.indexOf(titles.get(i).topic())];
      double sum = 0;
      for (double margin : margins[i]) {
        sum += StrictMath.exp(slope * (margin - right));
      }
      loss += costs[i] * StrictMath.log(sum);
    }
    return loss;
  }
}
