package io.newsgraph.evaluation.topic;

import io.newsgraph.analysis.topic.FeatureTable;
import io.newsgraph.analysis.topic.TopicFeatures;
import io.newsgraph.analysis.topic.TopicVector;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Which features of titles are worth keeping. */
final class TitleFeatures {

  /** A feature of one title alone says nothing about the next. */
  private static final int MIN_TITLES = 2;

  private TitleFeatures() {}

  /** All features that come back in another title. */
  static FeatureTable of(List<LabelledTitle> titles) {
    int[] all =
        titles.stream()
            .map(LabelledTitle::features)
            .flatMapToInt(TitleFeatures::hashes)
            .sorted()
            .toArray();
    int[] hashes = new int[all.length];
    byte[] idf = new byte[all.length];
    int kept = 0;
    for (int from = 0, to; from < all.length; from = to) {
      to = from;
      while (to < all.length && all[to] == all[from]) {
        to++;
      }
      if (to - from >= MIN_TITLES) {
        hashes[kept] = all[from];
        idf[kept++] = FeatureTable.idfSteps(titles.size(), Math.min(to - from, titles.size()));
      }
    }
    return new FeatureTable(Arrays.copyOf(hashes, kept), Arrays.copyOf(idf, kept));
  }

  private static IntStream hashes(TopicFeatures features) {
    return IntStream.concat(
        Arrays.stream(features.characters()), Arrays.stream(features.morphemes()));
  }

  /**
   * The features that decide most: those whose part in the margins, squared and summed over titles
   * and topics, is largest.
   *
   * @param machines one a topic, trained on {@code texts}
   */
  static FeatureTable strongest(
      FeatureTable table, List<TopicVector> texts, List<LinearSvm> machines, int limit) {
    double[] parts = new double[table.size()];
    for (TopicVector text : texts) {
      for (int i = 0; i < text.features().length; i++) {
        parts[text.features()[i]] += text.values()[i] * text.values()[i];
      }
    }
    for (int row = 0; row < parts.length; row++) {
      double squares = 0;
      for (LinearSvm machine : machines) {
        squares += machine.weights()[row] * machine.weights()[row];
      }
      parts[row] *= squares;
    }
    double[] ordered = parts.clone();
    Arrays.sort(ordered);
    double least = ordered.length > limit ? ordered[ordered.length - limit] : 0;
    return table.keep(row -> parts[row] >= least);
  }
}
