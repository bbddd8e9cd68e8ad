package io.newsgraph.analysis.entity.recognition;

import static io.newsgraph.analysis.entity.name.EntityType.LOCATION;
import static io.newsgraph.analysis.entity.name.EntityType.ORGANIZATION;
import static io.newsgraph.analysis.entity.name.EntityType.PERSON;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** States and people as headlines write them, by one Chinese character. */
class StatesInCharactersTest {

  @ParameterizedTest
  @CsvSource({"美 보스턴에서 만났다., 미국", "中 업체들이 따라온다., 중국", "北의 반응을 물었다., 북한", "2027년 中 증시에 나선다., 중국"})
  void aCharacterStandsForItsState(String text, String state) {
    assertThat(Entities.in(text).names(LOCATION)).contains(state);
  }

  @Test
  void theAuthorityIsTheStates() {
    assertThat(Entities.in("美 국무부는 논평하지 않았다.").names(ORGANIZATION)).containsExactly("미국 국무부");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "경찰이 조사 中이라고 밝혔다.",
        "응답자 中 절반이 찬성했다.",
        "행사는 12일(日)에 열린다.",
        "관람객은 日 평균 3만명이다.",
        "한옥의 美를 알린다.",
        "등대에서 北 3㎞ 떨어져 있다."
      })
  void aCharacterThatSaysSomethingElseIsNoState(String text) {
    assertThat(Entities.in(text).names(LOCATION)).isEmpty();
  }

  @Test
  void aFamilyNameInCharactersIsTheOneSpokenOf() {
    Entities found = Entities.in("나세훈 위원이 왔다. 오지석 대표도 왔다. 吳 대표는 웃었다.");
    assertThat(found.names(PERSON)).containsExactlyInAnyOrder("나세훈", "오지석");
    assertThat(found.mentions("오지석")).containsExactly("오지석", "吳 대표");
  }
}
