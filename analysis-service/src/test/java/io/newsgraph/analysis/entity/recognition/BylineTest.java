package io.newsgraph.analysis.entity.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsgraph.analysis.entity.name.EntityType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BylineTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(서울=가나통신) 이하늘 기자 = KT가 나섰다.",
        "[서울=새벽경제 최누리 기자] KT가 나섰다.",
        "KT가 나섰다. 이하늘 기자 haneul@gana.example"
      })
  void whoWroteTheArticleIsNoEntity(String paragraph) {
    assertThat(Entities.in(paragraph).all()).containsExactly("KT");
  }

  @ParameterizedTest
  @ValueSource(strings = {"이하늘 기자", "이하늘 기자 haneul@gana.example", "박서진·이하늘 기자 seojin@gana.example"})
  void aLineOfReportersNamesNobody(String line) {
    assertThat(Entities.in("KT가 나섰다.", line).all()).containsExactly("KT");
  }

  @Test
  void aReporterTheArticleSpeaksOfIsAPerson() {
    assertThat(Entities.in("이날 이하늘 기자는 법정에 나왔다.").names(EntityType.PERSON)).containsExactly("이하늘");
  }
}
