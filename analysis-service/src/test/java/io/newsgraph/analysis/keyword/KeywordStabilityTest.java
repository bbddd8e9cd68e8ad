package io.newsgraph.analysis.keyword;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsgraph.analysis.language.Documents;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** An article's keywords hold while others, of other topics, are added to the corpus. */
class KeywordStabilityTest {

  private static final String ARTICLE =
      """
      부두 보수 공사가 겨울을 앞두고 끝났다. 항만 운영사는 부두 보수 공사에 석 달이 걸렸다고 밝혔다. \
      낡은 렌즈를 갈고 태양광 전지와 축전지를 달았다. 어민들은 안개 경보와 조업 안전을 반겼다. \
      부두 보수 공사로 여객선 운항이 멈췄던 포구에는 다시 유람선이 들어온다. 축전지는 사흘을 버틴다. \
      안개 경보는 휴대전화로도 받는다. 여객선 운항은 내일 재개된다.""";

  private static final List<String> OTHERS =
      List.of(
          "기준금리 동결에 은행 예금 이자와 대출 이자가 함께 내렸다. 가계 대출 증가세도 꺾였다.",
          "투수는 삼진 열 개를 잡고 완봉승을 거뒀다. 타선은 홈런 두 방으로 응원에 답했다.",
          "배추와 무 가격이 장마 탓에 올랐다. 농가는 병충해 방제에 나섰고 도매상은 물량을 늘렸다.",
          "지하철 노선 연장 공사가 예산 부족으로 미뤄졌다. 휴대전화 예매와 환승 할인은 그대로다.",
          "소설과 시집이 서점 진열대에 나란히 올랐다. 작가는 독자에게 안전 운전을 빌었다.",
          "독감 백신 접종이 시작됐다. 병원은 고령층 접종을 먼저 한다. 축전지로 냉장고를 돌린다.");

  @Test
  void theFirstTenHoldWhenTheCorpusGrowsByArticlesOfOtherTopics() {
    List<KeywordCandidate> article = candidates(ARTICLE);
    List<String> alone = firstTen(article, corpus(List.of(), 0));
    assertThat(alone).hasSize(10).startsWith("부두 보수 공사");
    for (int copies : List.of(1, 10, 100, 1_000)) {
      List<String> grown = firstTen(article, corpus(OTHERS, copies));
      assertThat(grown).hasSize(10).startsWith("부두 보수 공사");
      assertThat(grown.stream().filter(alone::contains).count()).isGreaterThanOrEqualTo(8);
    }
  }

  @Test
  void theOrderInWhichArticlesCameMakesNoDifference() {
    List<KeywordCandidate> article = candidates(ARTICLE);
    assertThat(KeywordRanking.rank(article, ARTICLE.length(), corpus(OTHERS.reversed(), 3), 50))
        .isEqualTo(KeywordRanking.rank(article, ARTICLE.length(), corpus(OTHERS, 3), 50));
  }

  private static List<KeywordCandidate> candidates(String text) {
    return KeywordExtractor.extract(Documents.annotated(text), List.of());
  }

  private static List<String> firstTen(List<KeywordCandidate> article, DocumentFrequencies corpus) {
    return KeywordRanking.rank(article, ARTICLE.length(), corpus, 10).stream()
        .map(Keyword::term)
        .toList();
  }

  /** The article itself and so many copies of each of the others. */
  private static DocumentFrequencies corpus(List<String> others, int copies) {
    List<String> texts = new ArrayList<>(List.of(ARTICLE));
    for (int i = 0; i < copies; i++) {
      texts.addAll(others);
    }
    Map<String, Set<String>> keys = new HashMap<>();
    Map<String, Long> counts = new HashMap<>();
    for (String text : texts) {
      keys.computeIfAbsent(text, KeywordStabilityTest::keys)
          .forEach(key -> counts.merge(key, 1L, Long::sum));
    }
    return new Counts(texts.size(), counts);
  }

  private static Set<String> keys(String text) {
    Set<String> keys = new HashSet<>();
    candidates(text).forEach(candidate -> keys.add(candidate.key()));
    return keys;
  }

  private record Counts(long documents, Map<String, Long> counts) implements DocumentFrequencies {
    @Override
    public long of(String key) {
      return counts.getOrDefault(key, 0L);
    }
  }
}
