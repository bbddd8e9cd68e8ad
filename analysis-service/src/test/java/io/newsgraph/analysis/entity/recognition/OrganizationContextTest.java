package io.newsgraph.analysis.entity.recognition;

import static io.newsgraph.analysis.entity.name.EntityType.ORGANIZATION;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrganizationContextTest {

  @ParameterizedTest
  @CsvSource({
    "부품을 대는 곳은 다솜에너지다., 다솜에너지",
    "베인캐피탈과 손잡았다., 베인캐피탈",
    "경찰은 새별은행 은포지점에서 붙잡았다., 새별은행",
    "하늘병원 관계자는 말을 아꼈다., 하늘병원",
    "부동산 플랫폼 보금자리의 장유라 대표는 웃었다., 보금자리",
    "연구에 참여하지 않은 한울대 의대 신정우 교수는 웃었다., 한울대",
    "은포대 연구팀이 밝혔다., 은포대",
    "반도체 전문기업 해솔반도체가 공장을 짓는다., 해솔반도체",
    "환경단체 푸른들지킴이는 나섰다., 푸른들지킴이",
    "지역 서점 구름책방은 문을 닫는다., 구름책방",
    "누림전력공사가 나섰다., 누림전력공사",
    "셀라온 직원들은 웃었다., 셀라온",
    "모던리움 전 대표 선우찬씨는 웃었다., 모던리움",
    "바이오 기업 오름랩은 웃었다., 오름랩",
    "패션 플랫폼 무늬옷장이 가게를 냈다. 무늬옷장을 세운 이는 웃었다., 무늬옷장",
    "프로야구 한빛 레이븐스가 이겼다., 한빛 레이븐스",
    "부품업체 하인첼에 감속기를 댔다., 하인첼",
    "도명대 제9대 총장에 문희원 교수를 뽑았다., 도명대",
    "다온전자 제3대 사장에 문희원 전무가 올랐다., 다온전자",
    "한결대 교수회는 반발했다., 한결대 교수회",
    "도은고 총동문회도 나섰다., 도은고 총동문회",
    "학교법인 도은학원은 웃었다., 도은학원",
    "에스케이(SK)오션플랜트는 배를 짓는다., SK오션플랜트",
    "케이티(KT)에서 나왔다., KT"
  })
  void whatStandsAroundItTellsAnOrganization(String sentence, String name) {
    assertThat(Entities.in(sentence).names(ORGANIZATION)).containsExactly(name);
  }

  @ParameterizedTest
  @CsvSource({"나루제약의 지분을 팔았다., 나루제약", "새봄소재는 이사회를 열었다고 공시했다., 새봄소재", "솔라테크를 인수한 곳은 없다., 솔라테크"})
  void whatIsSaidOfItTellsACompany(String sentence, String name) {
    assertThat(Entities.in(sentence).names(ORGANIZATION)).containsExactly(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"이차전지소재는 수주가 늘었다.", "푸드테크는 투자 유치가 어렵다.", "오지석을 인수한 곳은 없다.", "새 기업인 두 곳이 나섰다."})
  void kindsOfTradeAreNoCompanies(String sentence) {
    assertThat(Entities.in(sentence).names(ORGANIZATION)).isEmpty();
  }

  @Test
  void aListSaysWhatItsNamesAre() {
    assertThat(Entities.in("협회에는 보람에너지, 누리가스 등 회원사 26곳이 있다.").names(ORGANIZATION))
        .containsExactlyInAnyOrder("보람에너지", "누리가스");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "한 엔터업계 관계자는 말을 아꼈다.",
        "주정부에서 투자 유치를 맡는다.",
        "이명박 제17대 대통령은 웃었다.",
        "월간 이용자 수(MAU)가 늘었다.",
        "신재생에너지 비중이 늘었다.",
        "태양광에너지를 쓴다.",
        "도시가스 요금이 올랐다.",
        "온실가스를 줄인다.",
        "전기차배터리를 만든다.",
        "차량용반도체가 모자란다.",
        "유기농식품 매장이 늘었다.",
        "중앙은행 관계자는 말을 아꼈다.",
        "시중은행 직원이 신고했다.",
        "지역병원 의료진이 모자란다.",
        "저축은행 임직원이 모였다.",
        "움직이는병원이 마을을 찾았다.",
        "사과, 배 등 과일 업체가 늘었다.",
        "김밥, 떡볶이 등 분식 업체가 늘었다.",
        "인공지능, 반도체 등 스타트업이 늘었다.",
        "겨울용타이어를 끼운 차가 늘었다.",
        "직장상사와 다퉜다.",
        "서울, 부산 등 기업이 몰린 곳이다.",
        "특수부대 출신 지원자가 늘었다.",
        "국립대병원 교수가 말했다.",
        "글로벌 AI 컴퍼니로 도약한다.",
        "시민단체 모인 자리였다.",
        "당초 최고 기온은 내년초 발표된다.",
        "우리는 지난해의 홍보 대표를 만났다."
      })
  void kindsAndEverydayWordsAreNoOrganizations(String sentence) {
    assertThat(Entities.in(sentence).names(ORGANIZATION)).isEmpty();
  }

  @Test
  void aSchoolIsCalledByItsNameInShort() {
    Entities found = Entities.in("누림초등학교가 문을 닫는다. 누림초는 옥계초와 합친다.");
    assertThat(found.names(ORGANIZATION)).containsExactlyInAnyOrder("누림초등학교", "옥계초");
    assertThat(found.get("누림초등학교").aliases()).containsExactly("누림초");
  }

  @Test
  void aClubsOwnNameAndAStateWithoutItsKindAreAliases() {
    assertThat(Entities.in("서해 돌핀스가 이겼다. 돌핀스는 웃었다.").get("서해 돌핀스").aliases())
        .containsExactly("돌핀스");
    Entities found = Entities.in("섬나라 칼린 공화국에 비가 왔다. 칼린은 작다.");
    assertThat(found.get("칼린 공화국").aliases()).containsExactly("칼린");
  }

  @Test
  void aListedNameIsAnothersWhereTheArticleSpeaksOfThat() {
    assertThat(Entities.in("민주당이 반대했다.").names(ORGANIZATION)).containsExactly("더불어민주당");
    assertThat(Entities.in("미국 민주당이 공화당에 졌다.").names(ORGANIZATION))
        .containsExactlyInAnyOrder("민주당", "공화당");
  }

  @Test
  void theEducationOfficeOfAProvinceIsCalledByItsKindHere() {
    Entities found = Entities.in("누림도교육청이 나섰다. 도교육청은 바쁘다.");
    assertThat(found.mentions("누림도교육청")).containsExactly("누림도교육청", "도교육청");
    assertThat(found.get("누림도교육청").aliases()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "한가온 관세청장은 웃었다., 관세청",
    "은포경찰서장 한가온은 웃었다., 은포경찰서",
    "한가온 해양기상연구소장이 웃었다., 해양기상연구소",
    "한가온 하나은행장은 웃었다., 하나은행",
    "한가온 대한체육회장은 웃었다., 대한체육회",
    "한가온 국회의장은 웃었다., 국회"
  })
  void theOfficeOfAHeadNamesTheBody(String sentence, String name) {
    assertThat(Entities.in(sentence).names(ORGANIZATION)).containsExactly(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"한가온 은포시장은 웃었다.", "한가온 은포구청장은 웃었다.", "한가온 조사국장은 웃었다.", "공장장 한가온은 웃었다."})
  void otherOfficesNameNone(String sentence) {
    assertThat(Entities.in(sentence).names(ORGANIZATION)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "결승에서 서울 동빛고를 2-1로 이겼다., 동빛고",
    "시집 ‘저녁의 셈’(푸른책방)이 나왔다., 푸른책방",
    "나루소프트가 만든 앱이 인기다., 나루소프트",
    "원가가 뛰자 한울교통을 상대로 소송을 냈다., 한울교통"
  })
  void schoolsPublishersAndCarriersAreOrganizations(String sentence, String name) {
    assertThat(Entities.in(sentence).names(ORGANIZATION)).containsExactly(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"로봇을 서울 격납고에 뒀다.", "서울 살리고는 싶다.", "시집 ‘저녁의 셈’(가제)이 나왔다.", "영화 ‘저녁의 셈’(사진)이 나왔다."})
  void whatOnlyLooksLikeThemIsNone(String sentence) {
    assertThat(Entities.in(sentence).names(ORGANIZATION)).isEmpty();
  }
}
