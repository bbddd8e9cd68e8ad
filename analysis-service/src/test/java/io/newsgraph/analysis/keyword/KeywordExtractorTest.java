package io.newsgraph.analysis.keyword;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.newsgraph.analysis.entity.name.EntityType;
import io.newsgraph.analysis.entity.recognition.EntityCluster;
import io.newsgraph.analysis.entity.recognition.Mention;
import io.newsgraph.analysis.language.Document;
import io.newsgraph.analysis.language.Documents;
import io.newsgraph.analysis.language.LanguageAnalyzer;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeywordExtractorTest {

  @Test
  void nounsCompoundsAndPhrasesAreCandidatesWithoutJosa() {
    assertThat(terms("두 항구는 전략적 파트너십을 맺고 한국형 여객선 모델을 만든다."))
        .contains("항구", "전략적 파트너십", "한국형 여객선 모델", "여객선", "파트너십")
        .noneMatch(term -> term.endsWith("을") || term.endsWith("는"));
  }

  @Test
  void everydayNewsWordsNumbersAndVerbsAreNoCandidates() {
    assertThat(terms("이날 관계자는 지난달 27일 여객선 3개를 점검했다고 설명했다.")).containsExactly("여객선");
  }

  @Test
  void aPhraseOfPlainNounsMustComeBack() {
    assertThat(terms("여객선 수리가 끝났다.")).doesNotContain("여객선 수리");
    assertThat(terms("여객선 수리가 끝났다. 주민들은 여객선 수리를 반겼다.")).contains("여객선 수리");
  }

  @Test
  void anEntityIsOneKeywordUnderItsLongestName() {
    String text = "나루소프트(NS)가 배를 샀다. NS는 웃었다.";
    List<Mention> mentions =
        List.of(
            new Mention("나루소프트", 0, 5, 0, 0),
            new Mention("NS", 6, 8, 0, 0),
            new Mention("NS", 18, 20, 0, 1));
    EntityCluster cluster =
        new EntityCluster(EntityType.ORGANIZATION, "나루소프트", List.of("NS"), 1, mentions);
    assertThat(KeywordExtractor.extract(Documents.annotated(text), List.of(cluster)).getFirst())
        .satisfies(
            candidate -> {
              assertThat(candidate.term()).isEqualTo("나루소프트");
              assertThat(slices(candidate, text)).containsExactly("나루소프트", "NS", "NS");
            });
  }

  @Test
  void synonymsAndGlossesOfTheArticleAreOneKeyword() {
    String text = "인공지능(AI) 규제가 나왔다. 할당관세(TRQ)도 나왔다. AI와 TRQ를 두고 다툰다.";
    List<KeywordCandidate> candidates =
        KeywordExtractor.extract(Documents.annotated(text), List.of());
    assertThat(candidates.stream().map(candidate -> slices(candidate, text)))
        .contains(List.of("인공지능", "AI", "AI"), List.of("할당관세", "TRQ", "TRQ"));
  }

  @Test
  void spacingMakesNoOtherKeyword() {
    String text = "여객선 수리를 시작했다. 여객선수리가 끝났다. 여객선 수리는 길었다.";
    assertThat(
            KeywordExtractor.extract(Documents.annotated(text), List.of()).stream()
                .filter(candidate -> candidate.key().equals("여객선수리"))
                .map(candidate -> slices(candidate, text)))
        .containsExactly(List.of("여객선 수리", "여객선수리", "여객선 수리"));
  }

  @Test
  void addressesAndOfficesAreNoKeywords() {
    assertThat(terms("재무본부장은 desk@news.example.com 주소와 http://www.a.kr/view.html 주소를 적었다."))
        .containsExactly("주소");
  }

  @Test
  void josaThatTheDictionaryTakesForPartOfANounIsCutOff() {
    assertThat(terms("중부고속도로가 막혔다. 고속도로 통행료는 오른다.")).contains("고속도로", "통행료").doesNotContain("고속도");
  }

  @Test
  void aStretchInQuotationMarksIsOneTerm() {
    assertThat(terms("주민들은 ‘파도의 여백’이라는 모임을 만들었다.")).contains("파도의 여백").doesNotContain("여백", "파도");
  }

  @Test
  void genericNounsAreKeywordsInPhrasesOnly() {
    assertThat(terms("여객선 시장이 커졌다. 여객선 시장은 넓다.")).contains("여객선 시장").doesNotContain("시장");
  }

  @Test
  void theTitleAndTheFirstParagraphWeighMore() {
    Document document = Documents.titled("여객선가 켜진다", "여객선를 고쳤다.", "부두를 고쳤다. 창고를 고쳤다. 창고는 크다.");
    List<KeywordCandidate> candidates =
        KeywordExtractor.extract(new LanguageAnalyzer().annotate(document), List.of());
    assertThat(candidates)
        .extracting(KeywordCandidate::term, KeywordCandidate::frequency)
        .startsWith(tuple("여객선", 3.5), tuple("창고", 2.0), tuple("부두", 1.0));
  }

  @Test
  void anArticleKeepsABoundedNumberOfCandidates() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 500; i++) {
      text.append((char) ('가' + i * 7)).append((char) ('나' + i * 3)).append("전자공업사가 여객선를 샀다. ");
    }
    assertThat(terms(text.toString())).hasSizeLessThanOrEqualTo(KeywordExtractor.MAX_CANDIDATES);
  }

  private static List<String> slices(KeywordCandidate candidate, String text) {
    return candidate.occurrences().stream()
        .map(occurrence -> text.substring(occurrence.start(), occurrence.end()))
        .toList();
  }

  private static List<String> terms(String text) {
    return KeywordExtractor.extract(Documents.annotated(text), List.of()).stream()
        .map(KeywordCandidate::term)
        .toList();
  }
}
