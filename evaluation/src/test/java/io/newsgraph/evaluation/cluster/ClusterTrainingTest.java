package io.newsgraph.evaluation.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.newsgraph.analysis.entity.model.WordClusters;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ClusterTrainingTest {

  private static final List<String> PLACES = List.of("서울", "부산", "대구", "광주");
  private static final List<String> NUMBERS = List.of("세", "네", "두", "한");

  @Test
  void morphemesAreNumberedFromTheMostFrequentOneOn() {
    MorphemeTexts texts = MorphemeTexts.of(List.of("서울과 부산", "부산과 부산"));
    assertThat(texts.morphemes()).containsExactly("부산", "과", "서울");
    assertThat(texts.counts()).containsExactly(3, 2, 1);
    assertThat(texts.texts().get(0)).containsExactly(2, 1, 0);
    assertThat(texts.texts().get(1)).containsExactly(0, 1, 0);
    assertThat(texts.seen(2)).isEqualTo(2);
  }

  @Test
  void whatStandsTogetherMoreOftenThanByChanceIsPositive() {
    MorphemeTexts texts = MorphemeTexts.of(List.of("서울과 부산", "부산과 부산"));
    SparseMatrix matrix = Contexts.of(texts, 3);
    assertThat(matrix.rows()).isEqualTo(3);
    assertThat(matrix.values()).isNotEmpty();
    for (float value : matrix.values()) {
      assertThat(value).isPositive();
    }
  }

  @Test
  void vectorsKeepWhichRowsAreAlike() {
    // 2 1 0, 4 2 0 and 0 0 3: two rows point the same way, the third stands square to them.
    SparseMatrix matrix =
        new SparseMatrix(
            3, new int[] {0, 2, 4, 5}, new int[] {0, 1, 0, 1, 2}, new float[] {2, 1, 4, 2, 3});
    float[][] vectors = WordVectors.of(matrix, 2);
    assertThat(product(vectors[0], vectors[1])).isCloseTo(1, within(1e-4));
    assertThat(product(vectors[0], vectors[2])).isCloseTo(0, within(1e-4));
    assertThat(product(vectors[2], vectors[2])).isCloseTo(1, within(1e-4));
  }

  @Test
  void vectorsThatPointTheSameWayAreOneCluster() {
    float[][] vectors = {{1, 0}, {0, 1}, {0.8f, 0.6f}, {0.6f, 0.8f}};
    int[] clusters = SphericalMeans.clusters(vectors, new double[] {9, 9, 1, 1}, 2, 1);
    assertThat(clusters[2]).isEqualTo(clusters[0]);
    assertThat(clusters[3]).isEqualTo(clusters[1]);
    assertThat(clusters[0]).isNotEqualTo(clusters[1]);
  }

  @Test
  void alikeWordsOfASmallTextAreOneCluster() {
    MorphemeTexts texts = MorphemeTexts.of(texts());
    int count = texts.morphemes().size();
    float[][] vectors = WordVectors.of(Contexts.of(texts, count), 8);
    double[] weights = new double[count];
    Arrays.fill(weights, 1);
    int[] clusters = SphericalMeans.clusters(vectors, weights, 6, 1);
    assertThat(of(PLACES, texts, clusters)).hasSize(1);
    assertThat(of(NUMBERS, texts, clusters)).hasSize(1);
    assertThat(of(List.of("서울", "세"), texts, clusters)).hasSize(2);
  }

  @Test
  void theSameTextGivesTheSameBytes() throws IOException {
    byte[] first = bytes(ClusterTrainer.train(texts()));
    byte[] second = bytes(ClusterTrainer.train(texts()));
    assertThat(first).isNotEmpty().isEqualTo(second);
  }

  @Test
  void whatIsSeenOnceHasNoCluster() {
    List<String> texts = new ArrayList<>(texts());
    texts.add("대전에서 만났다");
    WordClusters clusters = ClusterTrainer.train(texts);
    assertThat(clusters.of("대전")).containsOnly(0);
    assertThat(clusters.of("서울")).doesNotContain(0, 1);
  }

  private static List<String> texts() {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < PLACES.size(); i++) {
      for (int k = 0; k < NUMBERS.size(); k++) {
        texts.add(PLACES.get(i) + "에서 사람 " + NUMBERS.get(k) + " 명이 만났다");
        texts.add("어제 " + PLACES.get(k) + "에서 " + NUMBERS.get(i) + " 명을 보았다");
      }
    }
    return texts;
  }

  private static Set<Integer> of(List<String> words, MorphemeTexts texts, int[] clusters) {
    return words.stream()
        .map(word -> clusters[texts.morphemes().indexOf(word)])
        .collect(Collectors.toSet());
  }

  private static double product(float[] first, float[] second) {
    double sum = 0;
    for (int i = 0; i < first.length; i++) {
      sum += first[i] * second[i];
    }
    return sum;
  }

  private static byte[] bytes(WordClusters clusters) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    clusters.write(out);
    return out.toByteArray();
  }
}
