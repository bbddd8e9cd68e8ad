package io.newsgraph.evaluation.cluster;

import io.newsgraph.analysis.entity.model.WordClusters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.IntStream;

/** Makes several clusterings of the morphemes of raw text: the same for the same text. */
final class ClusterTrainer {

  /** How many clusters each clustering has. Two of a size differ, and tell more than one does. */
  private static final int[] SIZES = {100, 100, 200, 200, 450, 450};

  /** What was seen but once stands nowhere in particular. */
  private static final int LEAST_COUNT = 2;

  private static final int WIDTH = 80;

  private ClusterTrainer() {}

  static WordClusters train(List<String> texts) {
    MorphemeTexts morphemes = MorphemeTexts.of(texts);
    int count = morphemes.seen(LEAST_COUNT);
    float[][] vectors = WordVectors.of(Contexts.of(morphemes, count), WIDTH);
    double[] weights =
        IntStream.range(0, count)
            .mapToDouble(i -> StrictMath.log(1 + morphemes.counts()[i]))
            .toArray();
    int[][] clusterings = new int[SIZES.length][];
    for (int k = 0; k < SIZES.length; k++) {
      clusterings[k] = SphericalMeans.clusters(vectors, weights, SIZES[k], k);
    }
    SequencedMap<String, int[]> clusters = new LinkedHashMap<>();
    for (int i = 0; i < count; i++) {
      int word = i;
      int[] some = IntStream.range(0, SIZES.length).map(k -> clusterings[k][word]).toArray();
      clusters.put(morphemes.morphemes().get(i), some);
    }
    return WordClusters.of(clusters);
  }
}
