package io.newsgraph.analysis.entity.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsgraph.analysis.entity.name.EntityType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VietnamesePersonTest {

  @ParameterizedTest
  @CsvSource({
    "쩐 홍 하 베트남 부총리는 웃었다., 쩐 홍 하",
    "빈그룹의 팜 녓 브엉 회장은 웃었다., 팜 녓 브엉",
    "레 꽝 덧(34) 씨도 왔다., 레 꽝 덧",
    "쩐 티 투 흐엉 민안마트 구매이사는 웃었다., 쩐 티 투 흐엉",
    "응우옌 찌 중 사장이 왔다., 응우옌 찌 중"
  })
  void shortWordsBehindAFamilyNameAreOneName(String text, String name) {
    assertThat(Entities.in(text).names(EntityType.PERSON)).containsExactly(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"도 내 한 병원장이 왔다.", "당 쇄신 위원장이 왔다.", "부 승격 장관이 왔다.", "하 대표는 갔다."})
  void koreanWordsAreNone(String text) {
    assertThat(Entities.in(text).names(EntityType.PERSON)).isEmpty();
  }
}
