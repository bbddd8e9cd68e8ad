package io.newsgraph.analysis.keyword;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.newsgraph.analysis.language.Document;
import io.newsgraph.analysis.language.Documents;
import io.newsgraph.analysis.language.LanguageAnalyzer;
import io.newsgraph.analysis.language.Span;
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
  void aNameStaysWhole() {
    String text = "나루소프트로 간 사람";
    assertThat(
            KeywordExtractor.extract(Documents.annotated(text), List.of(new Span(0, 5))).stream()
                .map(KeywordCandidate::term))
        .contains("나루소프트");
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

  private static List<String> terms(String text) {
    return KeywordExtractor.extract(Documents.annotated(text), List.of()).stream()
        .map(KeywordCandidate::term)
        .toList();
  }
}
