package io.newsgraph.analysis.keyword;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Percentage.withPercentage;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class KeywordRankingTest {

  private static final int LENGTH = 1_000;
  private static final double RATE = 0.01;

  @Test
  void theRarerOfTwoTermsRanksHigher() {
    List<KeywordCandidate> candidates = List.of(candidate("바다", 2, 0), candidate("등대", 2, 10));
    Corpus corpus = new Corpus(1_000_000, Map.of("바다", 200_000L, "등대", 300L));
    assertThat(terms(candidates, corpus)).containsExactly("등대", "바다");
  }

  @Test
  void repeatingATermAddsLessAndLess() {
    double once = score(candidate("등대", 1, 0));
    double twice = score(candidate("등대", 2, 0));
    double thrice = score(candidate("등대", 3, 0));
    assertThat(thrice - twice).isPositive().isLessThan(twice - once);
  }

  @Test
  void aCorpusOfOneArticleRanksTheTermExpectedInFewerArticlesHigher() {
    KeywordCandidate everyday = new KeywordCandidate("바다", null, 2, 0.1, List.of(at(0, 2)));
    KeywordCandidate rare = new KeywordCandidate("등명기", null, 2, 0.004, List.of(at(10, 13)));
    Corpus corpus = new Corpus(1, Map.of("바다", 1L, "등명기", 1L));
    assertThat(terms(List.of(everyday, rare), corpus)).containsExactly("등명기", "바다");
  }

  @Test
  void theNextArticleHardlyMovesAScore() {
    KeywordCandidate candidate = candidate("등대", 2, 0);
    double before = score(candidate, new Corpus(1, Map.of("등대", 1L)));
    double after = score(candidate, new Corpus(2, Map.of("등대", 2L)));
    assertThat(after).isCloseTo(before, withPercentage(2));
  }

  @Test
  void countsThatOverrunTheCorpusStillGiveAFiniteScore() {
    assertThat(score(candidate("등대", 2, 0), new Corpus(0, Map.of("등대", 9L))))
        .isFinite()
        .isPositive();
  }

  @Test
  void aPartThatStandsInTheWholeOnlyIsLeftOut() {
    KeywordCandidate whole =
        new KeywordCandidate("등대 수리", null, 3, RATE / 2, List.of(at(0, 5), at(20, 25)));
    KeywordCandidate part = candidate("수리", List.of(at(3, 5), at(23, 25)));
    KeywordCandidate alone = candidate("등대", List.of(at(0, 2), at(20, 22), at(40, 42), at(50, 52)));
    assertThat(terms(List.of(whole, part, alone), new Corpus(0, Map.of())))
        .containsExactlyInAnyOrder("등대 수리", "등대");
  }

  @Test
  void noMoreThanTheLimitComesBack() {
    List<KeywordCandidate> candidates = List.of(candidate("바다", 2, 0), candidate("등대", 2, 10));
    assertThat(KeywordRanking.rank(candidates, LENGTH, new Corpus(0, Map.of()), 1)).hasSize(1);
  }

  private static double score(KeywordCandidate candidate) {
    return score(candidate, new Corpus(10, Map.of()));
  }

  private static double score(KeywordCandidate candidate, Corpus corpus) {
    return KeywordRanking.rank(List.of(candidate), LENGTH, corpus, 1).getFirst().score();
  }

  private static List<String> terms(List<KeywordCandidate> candidates, Corpus corpus) {
    return KeywordRanking.rank(candidates, LENGTH, corpus, 10).stream().map(Keyword::term).toList();
  }

  private static KeywordCandidate candidate(String term, double frequency, int start) {
    return new KeywordCandidate(
        term, null, frequency, RATE, List.of(at(start, start + term.length())));
  }

  private static KeywordCandidate candidate(String term, List<Occurrence> occurrences) {
    return new KeywordCandidate(term, null, occurrences.size(), RATE, occurrences);
  }

  private static Occurrence at(int start, int end) {
    return new Occurrence(start, end, 0);
  }

  private record Corpus(long documents, Map<String, Long> counts) implements DocumentFrequencies {
    @Override
    public long of(String term) {
      return counts.getOrDefault(term, 0L);
    }
  }
}
