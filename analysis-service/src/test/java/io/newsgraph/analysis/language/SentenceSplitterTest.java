package io.newsgraph.analysis.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentenceSplitterTest {

  @Test
  void sentencesEndAtFullStopsQuestionAndExclamationMarks() {
    assertThat(split("비가 그쳤다. 누가 알았을까? 모두 웃었다! 끝이다."))
        .containsExactly("비가 그쳤다.", "누가 알았을까?", "모두 웃었다!", "끝이다.");
  }

  @Test
  void decimalsDatesInitialsAddressesAndDotsDoNotEndASentence() {
    assertThat(split("지난 10.8. 집계에서 3.5% 올랐다는 J. 모건의 표는 www.haru.example 에 있다.")).hasSize(1);
    assertThat(split("글쎄… 아직은 모른다. 그래도...아마 올 것이다.")).hasSize(2);
  }

  @Test
  void aQuotationWithinASentenceStaysWhole() {
    assertThat(split("그는 “비가 온다. 우산을 챙기자.”라고 말했다. 모두 끄덕였다."))
        .containsExactly("그는 “비가 온다. 우산을 챙기자.”라고 말했다.", "모두 끄덕였다.");
  }

  @Test
  void aQuotationThatIsASentenceEndsWithItsClosingMark() {
    assertThat(split("“비가 온다. 우산을 챙기자.” 그가 말했다.")).containsExactly("“비가 온다. 우산을 챙기자.”", "그가 말했다.");
  }

  @Test
  void aSpaceBeforeTheQuotingParticleDoesNotEndTheSentence() {
    assertThat(split("“비가 온다.” 라고 그가 말했다.")).hasSize(1);
  }

  @Test
  void aSentenceMayFollowWithoutASpaceAfterAKoreanEnding() {
    assertThat(split("시장이 문을 열었다.상인들이 웃었다.")).containsExactly("시장이 문을 열었다.", "상인들이 웃었다.");
  }

  @Test
  void aMarkWithoutItsPartnerIsAnOrdinaryCharacter() {
    assertThat(split("그는 “비가 온다고 했다. 우산은 없었다.")).containsExactly("그는 “비가 온다고 했다.", "우산은 없었다.");
  }

  @Test
  void aSentenceNeverCrossesBlocks() {
    AnnotatedDocument document = Documents.annotated("새 다리 놓는다", "시가 다리를 놓는다.");
    assertThat(document.sentences()).extracting(Sentence::block).containsExactly(0, 1);
  }

  @Test
  void whiteSpaceBelongsToNoSentence() {
    assertThat(split("  비가 온다.   눈도 온다.  ")).containsExactly("비가 온다.", "눈도 온다.");
    assertThat(split(" \t ")).isEmpty();
  }

  private static List<String> split(String paragraph) {
    AnnotatedDocument document = Documents.annotated(paragraph);
    return document.sentences().stream().map(s -> s.span().of(document.text())).toList();
  }
}
