package io.newsgraph.analysis.entity.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsgraph.analysis.language.MorphologicalAnalyzer;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceTaggerTest {

  private static final MorphologicalAnalyzer MORPHOLOGY = new MorphologicalAnalyzer();

  private static final List<String> PIECES =
      List.of(
          "서울", "김민수", "삼성전자", "는 ", "에서 ", "3월 ", "5명", " ", "“", "가", "AI", "😀", "\uD83D",
          "1,200");

  @Test
  void peoplePlacesAndOrganisationsAreTagged() {
    assertThat(tagged("김민수 씨는 3월 서울에서 삼성전자에 들어갔다."))
        .contains("PS 김민수", "DT 3월", "LC 서울", "OG 삼성전자");
  }

  @RepeatedTest(100)
  void spansAreInOrderAndNeitherBeginNorEndWithASpace(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    StringBuilder built = new StringBuilder();
    for (int i = random.nextInt(40); i >= 0; i--) {
      built.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    String text = built.toString();
    int end = 0;
    for (TaggedSpan span : tag(text)) {
      assertThat(span.start()).isGreaterThanOrEqualTo(end);
      assertThat(span.end()).isGreaterThan(span.start());
      assertThat(text.substring(span.start(), span.end()))
          .isEqualTo(text.substring(span.start(), span.end()).strip());
      assertThat(span.probability()).isBetween(0.0, 1.001);
      end = span.end();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"서울 ", "가", "김민수 ", "“", "1"})
  void aLongSentenceTakesTimeInProportion(String piece) {
    String text = piece.repeat(100_000 / piece.length());
    assertThat(tag(text)).allSatisfy(span -> assertThat(span.end()).isLessThanOrEqualTo(100_000));
  }

  private static List<String> tagged(String text) {
    return tag(text).stream()
        .map(span -> span.tag() + " " + text.substring(span.start(), span.end()))
        .toList();
  }

  private static List<TaggedSpan> tag(String text) {
    return new SentenceTagger(EntityModel.shipped())
        .tag(text, 0, text.length(), MORPHOLOGY.analyze(text));
  }
}
