package io.newsgraph.analysis.entity.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names that no list has, by what stands around them and what they end in. */
class UnseenNamesTest {

  @ParameterizedTest
  @CsvSource({
    "ORGANIZATION, 소풍벤처스가 돈을 댔다., 소풍벤처스",
    "ORGANIZATION, 한빛리테일이 팔았다., 한빛리테일",
    "ORGANIZATION, 누림보안원이 알렸다., 누림보안원",
    "ORGANIZATION, ‘글자숲’ 사무실 벽은 희다., 글자숲",
    "PRODUCT, 코팅 분리막 ‘누리쉴드 9’를 판다., 누리쉴드 9",
    "PRODUCT, 전고체전지 ‘다온셀’을 만들었다., 다온셀",
    "PRODUCT, 방공체계 ‘루노브-M’과 닮았다., 루노브-M",
    "PRODUCT, 저탄소 시멘트 ‘에코누리’다., 에코누리",
    "WORK, 에세이 『숲의 셈법』을 펴냈다., 숲의 셈법",
    "EVENT, 연합 대잠훈련 ‘바다방패’를 한다., 바다방패",
    "EVENT, 박람회 ‘누쇼(Nutt)’에서 만났다., 누쇼",
    "LOCATION, 새누리국가산단에 실습동을 짓는다., 새누리국가산단"
  })
  void whatTheyEndInAndWhatStandsBesideThemTells(EntityType type, String sentence, String name) {
    assertThat(Entities.in(sentence).names(type)).containsExactly(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "금융당국에 알렸다.",
        "화상전문병원으로 옮겼다.",
        "핀테크그룹이 나섰다.",
        "재판부는 “막연하다”며 받아들였다.",
        "“내일”이라고 인수 배경을 밝혔다.",
        "글로벌홀딩스가 늘었다."
      })
  void kindsAndRemarksAreNoNames(String sentence) {
    assertThat(Entities.in(sentence).all()).isEmpty();
  }
}
