package io.newsgraph.analysis.entity.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.newsgraph.analysis.language.MorphologicalAnalyzer;
import io.newsgraph.analysis.weights.FeatureWeights;
import io.newsgraph.analysis.weights.Hashing;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class WordClustersTest {

  @Test
  void clustersAreToldFromTwoOnAndAnUnknownMorphemeHasClusterZero() {
    WordClusters clusters = clusters();
    assertThat(clusters.of("서울")).containsExactly(2, 3, 4, 5, 6, 451);
    assertThat(clusters.of("부산")).containsExactly(9, 8, 7, 6, 5, 4);
    assertThat(clusters.of("대구")).containsOnly(0);
    assertThat(clusters.of("")).containsOnly(0);
  }

  @Test
  void theFileIsReadAsWritten() throws IOException {
    byte[] written = bytes(clusters());
    WordClusters read = WordClusters.read(new ByteArrayInputStream(written));
    assertThat(read.size()).isEqualTo(2);
    assertThat(read.of("서울")).containsExactly(2, 3, 4, 5, 6, 451);
    assertThat(read.of("부산")).containsExactly(9, 8, 7, 6, 5, 4);
    assertThat(bytes(read)).isEqualTo(written);
  }

  @Test
  void aFileOfAnotherFormatIsNamed() throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(file)) {
      out.write(new byte[] {0, 0, 0, 1});
    }
    assertThatThrownBy(() -> WordClusters.read(new ByteArrayInputStream(file.toByteArray())))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("format 1");
  }

  @Test
  void aMorphemeIsTheSameWhereverItStands() throws IOException {
    WordClusters clusters = clusters();
    int seoul = row(clusters, "서울");
    ChainFeatures features = features("부산과 서울", clusters);
    assertThat(features.row(3, 1)).isEqualTo(seoul);
    assertThat(features.row(2, 2)).isEqualTo(seoul);
    assertThat(features.row(2, 1)).isEqualTo(WordClusters.UNKNOWN);
    assertThat(features.row(2, 0)).isEqualTo(row(clusters, "부산"));
    assertThat(features.row(0, 0)).isEqualTo(WordClusters.EDGE);
    assertThat(features.row(4, 2)).isEqualTo(WordClusters.EDGE);
  }

  @Test
  void theWeightsOfClustersAreThoseThatTheTableOfAllWeightsTells() throws IOException {
    WordClusters clusters = clusters();
    ChainFeatures features = features("부산과 서울", clusters);
    int[] all = new int[ChainFeatures.COUNT];
    features.extract(3, all);
    int[] ofClusters = Arrays.copyOfRange(all, ChainFeatures.OTHERS, ChainFeatures.COUNT);
    FeatureWeights weights = weights(ofClusters);
    int[] expected = new int[ChainLabels.COUNT];
    weights.addAll(ofClusters, new int[ofClusters.length], expected);
    int[] sums = new int[ChainLabels.COUNT];
    new ClusterWeights(weights, clusters).addAll(features, 3, sums);
    assertThat(sums).isEqualTo(expected);
    assertThat(Arrays.stream(sums).distinct().count()).isEqualTo(ChainLabels.COUNT);
  }

  /** Weights of all kinds, the least and the greatest among them. */
  private static FeatureWeights weights(int[] features) {
    int[] hashes = Arrays.stream(features).sorted().toArray();
    byte[] values = new byte[hashes.length * ChainLabels.COUNT];
    for (int i = 0; i < values.length; i++) {
      values[i] = (byte) (i % ChainLabels.COUNT * 21 - 127 + i % 2);
    }
    return new FeatureWeights(ChainLabels.COUNT, 0.1f, hashes, values);
  }

  private static ChainFeatures features(String text, WordClusters clusters) throws IOException {
    Characters characters =
        Characters.of(
            text, 0, text.length(), new MorphologicalAnalyzer().analyze(text), new NounClasses());
    return new ChainFeatures(characters, EntityModel.shipped().gazetteer(), clusters);
  }

  private static int row(WordClusters clusters, String morpheme) {
    return clusters.row(Hashing.of(morpheme));
  }

  private static WordClusters clusters() {
    SequencedMap<String, int[]> clusters = new LinkedHashMap<>();
    clusters.put("서울", new int[] {0, 1, 2, 3, 4, 449});
    clusters.put("부산", new int[] {7, 6, 5, 4, 3, 2});
    return WordClusters.of(clusters);
  }

  private static byte[] bytes(WordClusters clusters) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    clusters.write(out);
    return out.toByteArray();
  }
}
