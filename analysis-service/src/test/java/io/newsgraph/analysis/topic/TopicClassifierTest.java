package io.newsgraph.analysis.topic;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsgraph.analysis.language.Documents;
import io.newsgraph.analysis.language.LanguageAnalyzer;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TopicClassifierTest {

  private static final TopicClassifier CLASSIFIER = new TopicClassifier();

  @ParameterizedTest
  @CsvSource({
    "코스피 이틀째 하락…외국인 5천억원 순매도, 경제",
    "여야 원내대표 회동…예산안 처리 합의, 정치",
    "프로야구 은포 돌핀스 9회말 끝내기 홈런으로 역전승, 스포츠",
    "유엔 안보리 긴급회의…미국·러시아 대립, 세계",
    "새 스마트폰 공개…배터리·카메라 성능 강화, IT과학",
    "주말 전국에 비…낮 최고기온 25도, 생활문화"
  })
  void aTitleTellsTheTopic(String title, String topic) {
    assertThat(classify(title)).map(Topic::label).contains(topic);
  }

  @Test
  void theLeadTellsItWhereThereIsNoTitle() {
    assertThat(classify(null, "프로축구 은포 유나이티드가 홈 경기에서 두 골을 넣어 승리했다."))
        .map(Topic::label)
        .contains("스포츠");
  }

  @ParameterizedTest
  @ValueSource(strings = {"😀", "\uD83D", "1234", "!!!", "hello"})
  void anOddTitleBreaksNothing(String title) {
    classify(title).ifPresent(topic -> assertThat(topic.score()).isBetween(0.0, 1.0));
  }

  @Test
  void nothingHasNoTopic() {
    assertThat(classify(null)).isEmpty();
  }

  private static Optional<Topic> classify(String title, String... paragraphs) {
    return CLASSIFIER.classify(
        new LanguageAnalyzer().annotate(Documents.titled(title, paragraphs)));
  }
}
