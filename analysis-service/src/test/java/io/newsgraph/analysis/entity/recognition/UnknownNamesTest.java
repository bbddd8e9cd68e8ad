package io.newsgraph.analysis.entity.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsgraph.analysis.entity.name.EntityType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names that no list, form or rule tells: by their letters and by what stands around them. */
class UnknownNamesTest {

  @ParameterizedTest
  @CsvSource({
    "ORGANIZATION, 카메라는 영상 분석 전문기업 비전온이 KT에 공급한다., 비전온;KT",
    "PRODUCT, 네이버의 ‘AI 동네’가 한발 앞서 이용자를 모았다., AI 동네",
    "PRODUCT, 자체 개발한 소규모언어모델(SLM) ‘파이’도 있다., 파이",
    "PRODUCT, 오픈소스 압축 도구 ‘squeez’를 만든 개발자다., squeez",
    "PRODUCT, 같은 시장에서는 풀무원의 ‘지구식단’이 한발 앞서 학교를 뚫었다., 지구식단"
  })
  void whatStandsAroundTellsOfNamesThatNobodyKnows(EntityType type, String text, String names) {
    assertThat(Entities.in(text).names(type)).containsExactlyInAnyOrder(names.split(";"));
  }

  /** The model of entities takes it for a person. */
  @Test
  void companiesThatAreCalledLikePeopleAreToldByWhatTheyDo() {
    String text = "가온나루는 지난해 흑자로 돌아섰다. 카카오와 가온나루는 대출 금리를 내렸다.";
    assertThat(Entities.in(text).names(EntityType.ORGANIZATION)).containsExactly("가온나루", "카카오");
    assertThat(Entities.in(text).names(EntityType.PERSON)).isEmpty();
    assertThat(Entities.in(text).mentions("가온나루")).hasSize(2);
  }

  /** Each has the form of a name, and a title or a calling beside it. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "민주당은 내년 3월 경선을 통해 후보를 확정할 계획이다.",
        "미국 임상은 다나파버암연구소와 공동으로 진행한다.",
        "쿠팡 사옥을 꾸민 디자이너가 왔다."
      })
  void whatRulesTakeForPeopleIsDoubtedWhereNothingElseSpeaksForIt(String text) {
    assertThat(Entities.in(text).names(EntityType.PERSON)).isEmpty();
  }

  @Test
  void whatIsToldToBeAWordIsNoName() {
    String text = "대표는 비전으로 ‘AXIQ’를 제시했다. AXIQ는 여럿을 합쳐 만든 말이다. AXIQ 서비스가 는다.";
    assertThat(Entities.in(text).all()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "은행권은 저축은행의 연체율 상승을 걱정한다.",
        "군은 특수부대를 보내 수색을 도왔다.",
        "이른바 ‘안심 거래’라며 돈을 받는 수법이다.",
        "“좋다”고 했고 “싫다”고도 했다.",
        "전문기업이 늘고 있다. 업계는 반긴다."
      })
  void everydayWordsAreNoNames(String text) {
    assertThat(Entities.in(text).all()).isEmpty();
  }
}
