package io.newsgraph.evaluation.topic;

import io.newsgraph.analysis.topic.FeatureTable;
import io.newsgraph.analysis.topic.TopicFeatures;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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
    return Stream.of(features.characters(), features.morphemes(), features.names())
        .flatMapToInt(Arrays::stream);
  }
}
