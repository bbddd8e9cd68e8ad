package io.newsgraph.analysis.entity.model;

import io.newsgraph.analysis.weights.FeatureWeights;

/**
 * The weights of the chain's features of clusters, once more by their clusters: the number of a
 * cluster tells where they are, while the table of all weights would have to look for each of them,
 * which made tagging a sixth slower.
 */
final class ClusterWeights {

  private static final int L = ChainLabels.COUNT;

  /** Four labels a number, in lanes of 16 bits. */
  private static final int LANES = Long.SIZE / Short.SIZE;

  /** Numbers a feature. */
  private static final int WIDTH = 4;

  private static final long LANE = 0xFFFF;

  /** Added to each weight, so that none is negative in its lane. */
  private static final int BIAS = 128;

  private final WordClusters clusters;
  private final long[] values;

  /** Where the values of each template begin. */
  private final int[] starts = new int[ChainFeatures.OF_CLUSTERS + 1];

  ClusterWeights(FeatureWeights weights, WordClusters clusters) {
    this.clusters = clusters;
    for (int t = 0; t < ChainFeatures.OF_CLUSTERS; t++) {
      int sorts = clusters.size(t / ChainFeatures.SIDES) * ChainFeatures.PLACES;
      starts[t + 1] = starts[t] + sorts * WIDTH;
    }
    values = new long[starts[ChainFeatures.OF_CLUSTERS]];
    int[] feature = new int[1];
    int[] room = new int[1];
    for (int t = 0; t < ChainFeatures.OF_CLUSTERS; t++) {
      for (int at = starts[t]; at < starts[t + 1]; at += WIDTH) {
        feature[0] = ChainFeatures.ofCluster(t, (at - starts[t]) / WIDTH);
        int[] some = new int[L];
        weights.addAll(feature, room, some);
        put(some, at);
      }
    }
  }

  private void put(int[] weights, int at) {
    for (int y = 0; y < L; y++) {
      values[at + y / LANES] |= (weights[y] + BIAS & LANE) << y % LANES * Short.SIZE;
    }
  }

  WordClusters clusters() {
    return clusters;
  }

  /** Adds the weights of a character's clusters to {@code sums}, one a label. */
  void addAll(ChainFeatures features, int character, int[] sums) {
    int place = features.place(character) * WIDTH;
    long first = 0;
    long second = 0;
    long third = 0;
    long fourth = 0;
    for (int side = 0; side < ChainFeatures.SIDES; side++) {
      int row = features.row(character, side);
      for (int k = 0; k < WordClusters.COUNT; k++) {
        int cluster = clusters.cluster(row, k) * ChainFeatures.PLACES * WIDTH;
        int at = starts[k * ChainFeatures.SIDES + side] + cluster + place;
        first += values[at];
        second += values[at + 1];
        third += values[at + 2];
        fourth += values[at + 3];
      }
    }
    add(first, 0, sums);
    add(second, LANES, sums);
    add(third, 2 * LANES, sums);
    add(fourth, 3 * LANES, sums);
  }

  private static void add(long lanes, int from, int[] sums) {
    for (int y = from; y < Math.min(L, from + LANES); y++) {
      int sum = (int) (lanes >>> (y - from) * Short.SIZE & LANE);
      sums[y] += sum - ChainFeatures.OF_CLUSTERS * BIAS;
    }
  }
}
