package io.newsgraph.analysis.entity.recognition;

import static io.newsgraph.analysis.entity.name.EntityType.ORGANIZATION;
import static io.newsgraph.analysis.entity.name.EntityType.PERSON;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** People whose names no list of Korean or foreign names tells. */
class PeopleFromAbroadTest {

  @ParameterizedTest
  @CsvSource({
    "구라시게 미호 수석연구원은 “끝났다”고 했다., 구라시게 미호",
    "나루미술관의 조나 나차로 예술감독은 “끝났다”고 밝혔다., 조나 나차로",
    "몽골국립대의 체렌돌람 교수는 “끝났다”고 말했다., 체렌돌람"
  })
  void whoSaysSomethingIsNamedBeforeTheTitle(String sentence, String name) {
    assertThat(Entities.in(sentence).names(PERSON)).containsExactly(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "새 예술감독은 “끝났다”고 밝혔다.",
        "마케팅팀 수석연구원은 “끝났다”고 했다.",
        "일을 그만둔 수석연구원은 “끝났다”고 했다.",
        "심장내과 교수는 “끝났다”고 말했다."
      })
  void wordsBeforeATitleAreNoName(String sentence) {
    assertThat(Entities.in(sentence).names(PERSON)).isEmpty();
  }

  @Test
  void whoHasTheSurnameOfSomebodyKnownIsAnother() {
    assertThat(Entities.in("일본 배우 아베 후미코가 왔다. 아베 신조 전 총리도 왔다.").names(PERSON))
        .containsExactly("아베 후미코", "아베 신조");
  }

  @Test
  void aMissionIsNoPartOfItsAmbassador() {
    Entities found = Entities.in("오지석 주호주 대사가 왔다. 외교통인 나세훈 의원은 지금은 쉰다.");
    assertThat(found.names(PERSON)).containsExactly("오지석", "나세훈");
    assertThat(found.names(ORGANIZATION)).isEmpty();
  }
}
