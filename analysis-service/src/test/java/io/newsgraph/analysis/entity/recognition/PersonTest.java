package io.newsgraph.analysis.entity.recognition;

import static io.newsgraph.analysis.entity.name.EntityType.ORGANIZATION;
import static io.newsgraph.analysis.entity.name.EntityType.PERSON;
import static org.assertj.core.api.Assertions.assertThat;

import io.newsgraph.analysis.entity.name.EntityType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonTest {

  @ParameterizedTest
  @CsvSource({
    "도서관을 연 나세훈 관장은 웃었다., 나세훈",
    "나세훈 전 은포대 도서관학과 교수가 왔다., 나세훈",
    "남궁혜린 위원장도 왔다., 남궁혜린",
    "배우 문채율은 새 옷을 입었다., 문채율",
    "이웃 오지석(45) 씨가 도왔다., 오지석",
    "칼 헤르만손은 배를 탔다., 칼 헤르만손",
    "공격수 페르난데스가 뛰었다., 페르난데스"
  })
  void aPersonIsNamedWithTitleCallingOrAge(String sentence, String name) {
    assertThat(Entities.in(sentence).names(PERSON)).containsExactly(name);
  }

  @ParameterizedTest
  @CsvSource({
    "이번 시장은 조용했다.",
    "정부 대변인이 말했다.",
    "조사한 결과 위원장이 없었다.",
    "은포중앙시장 상인이 웃었다.",
    "김모 씨가 왔다.",
    "A 씨와 박 씨가 왔다.",
    "꽃게를 잡는 임아무개(61)씨가 왔다.",
    "전기차 시장의 침체가 길다.",
    "올해 국고채 시장은 컸다.",
    "올해 임플란트 시장은 컸다.",
    "상대로 사건 경위를 물었다."
  })
  void everydayWordsAndUnnamedPeopleAreNobody(String sentence) {
    assertThat(Entities.in(sentence).names(PERSON)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "도요타의 오카베 신지 전무는 웃었다., 오카베 신지",
    "후지노 겐지 나루정공 사장은 말했다., 후지노 겐지",
    "나쓰노 다케시 카도카와 사장은 말했다., 나쓰노 다케시",
    "마츠 린드크비스트 에릭슨 동북아 총괄은 말했다., 마츠 린드크비스트",
    "무함마드 빈 살만 사우디 왕세자가 왔다., 무함마드 빈 살만",
    "방한 중인 라미로 에스핀데 칠레 외교장관과 만났다., 라미로 에스핀데",
    "시장은 이어 올라프 린데만 총재를 면담했다., 올라프 린데만"
  })
  void aNameFromAbroadBeginsBehindWhatTellsWhenAndEndsBeforeTheState(String sentence, String name) {
    assertThat(Entities.in(sentence).names(EntityType.PERSON)).containsExactly(name);
  }

  @Test
  void whatStandsBetweenANameAndACompanyTitleIsACompany() {
    Entities found = Entities.in("오지석 나루소프트 대표가 나왔다. 나루소프트는 새 회사다.");
    assertThat(found.names(PERSON)).containsExactly("오지석");
    assertThat(found.mentions("나루소프트")).hasSize(2);
    assertThat(found.get("나루소프트").type()).isEqualTo(ORGANIZATION);
  }

  @Test
  void behindACallingAPlacesNameIsAPersons() {
    Entities found = Entities.in("소설가 한강이 상을 받았다. 한강은 기뻐했다.");
    assertThat(found.names(EntityType.PERSON)).containsExactly("한강");
    assertThat(found.mentions("한강")).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({
    "카야 칼리스 헝가리 외교장관이 왔다., 카야 칼리스",
    "루드 헤르만손 한림원 사무총장이 말했다., 루드 헤르만손",
    "투자자 마이클 강은 회사를 샀다., 마이클 강",
    "전영호 한빛전자 디바이스솔루션(DS) 부문장 부회장은 웃었다., 전영호",
    "창업자 봉준수 이사회 의장이 나섰다., 봉준수",
    "걸그룹 루미나의 멤버 로온은 웃었다., 로온"
  })
  void theNameBeforeAnOfficeEndsBeforeWhatTheOfficeIsOf(String sentence, String name) {
    assertThat(Entities.in(sentence).names(PERSON)).containsExactly(name);
  }

  @Test
  void aFamilyNameOfTwoSyllablesBeforeATitleIsNobodyElse() {
    assertThat(Entities.in("남궁혁 은포시장이 왔다. 남궁 시장은 “전담팀을 꾸리겠다”고 약속했다.").mentions("남궁혁"))
        .containsExactly("남궁혁", "남궁 시장");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "그룹은 멤버 교체가 잦았다.",
        "그룹에 멤버 교체설이 돌았다.",
        "밴드의 막내 동생은 웃었다.",
        "걸그룹은 리더 자리가 비었다.",
        "회사는 멤버 로온은행과 손잡았다."
      })
  void whatFollowsACallingInAGroupMayBeNobody(String sentence) {
    assertThat(Entities.in(sentence).names(PERSON)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "새길당 편집장 여은솔은 웃었다., 여은솔",
    "순댓국을 파는 안점례(68)씨는 웃었다., 안점례",
    "제니퍼 오코너 콜로라도대 교수는 웃었다., 제니퍼 오코너",
    "강원 한결고 국어 교사 탁은채씨는 웃었다., 탁은채",
    "관람객 조안나 리씨는 웃었다., 조안나 리",
    "문하람 더가온 최고경영자는 웃었다., 문하람"
  })
  void whatStandsAroundANameTellsThatItIsOne(String sentence, String name) {
    assertThat(Entities.in(sentence).names(PERSON)).containsExactly(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"나루대 화학공학과 교수는 웃었다.", "제자인 시인은 웃었다."})
  void schoolsAndPupilsAreNobody(String sentence) {
    assertThat(Entities.in(sentence).names(PERSON)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "도명대 총장에 문희원 교수를 뽑았다., 문희원",
    "나루대 제9대 총장에 문희원 교수를 뽑았다., 문희원",
    "한빛소 사장에 문희원 전무가 올랐다., 문희원",
    "김종대 제20대 국회의원은 웃었다., 김종대"
  })
  void whatStandsBeforeAnOfficeForSomebodyElseIsNobody(String sentence, String name) {
    assertThat(Entities.in(sentence).names(PERSON)).containsExactly(name);
  }

  @Test
  void aNounThatEndsLikeMisterIsNobody() {
    assertThat(Entities.in("우주날씨를 재는 위성을 본 김하준씨는 웃었다.").names(PERSON)).containsExactly("김하준");
  }

  @ParameterizedTest
  @ValueSource(strings = {"이동권을 보장할 대안이 필요하다.", "여진이 계속돼 주민들이 떨었다.", "내년 봄 이사철까지 오른다."})
  void everydayWordsThatBeginAsFamilyNamesDoAreNobody(String sentence) {
    assertThat(Entities.in(sentence).names(PERSON)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "계순철 병원장은 웃었다., 계순철",
    "리송학 국방과학원장이 동행했다., 리송학",
    "금감원의 탁영린 부원장보가 왔다., 탁영린",
    "법무법인 여울의 제갈민 변호사가 왔다., 제갈민",
    "대학 동창인 경다온 최고기술책임자가 왔다., 경다온",
    "은포대 기해성 교수도 왔다., 기해성",
    "견진우 한빛시스템즈 최고정보보호책임자는 웃었다., 견진우"
  })
  void rareFamilyNamesCountBeforeATitle(String sentence, String name) {
    assertThat(Entities.in(sentence).names(PERSON)).containsExactly(name);
  }

  @Test
  void betweenANameAndTheTitleOfACompanysHeadAnyWordIsTheCompany() {
    Entities found = Entities.in("마은주 숲과강 대표는 웃었다. 숲과강은 새 회사다.");
    assertThat(found.names(PERSON)).containsExactly("마은주");
  }

  @ParameterizedTest
  @CsvSource({
    "화상으로 연결된 다니엘 코가 답했다., 다니엘 코",
    "2루수 닉 푼토가 뛰었다., 닉 푼토",
    "하야시 요시마사 관방장관은 웃었다., 하야시 요시마사",
    "후지타 겐 일본 경제산업상은 웃었다., 후지타 겐",
    "린드블라드 스웨덴 국방부 장관은 웃었다., 린드블라드",
    "응우옌 티 란 하노이대 교수는 웃었다., 응우옌 티 란",
    "테케드라 마와카나 웨이모 공동 CEO는 웃었다., 테케드라 마와카나",
    "크리스티안 셰러 에어버스 대표는 웃었다., 크리스티안 셰러",
    "마거릿 오두야 캘더미어 CEO는 웃었다., 마거릿 오두야",
    "연구위원 안나 데벨더는 웃었다., 안나 데벨더",
    "데이비드 오코너 메이플브리지 한국 대표는 웃었다., 데이비드 오코너",
    "파올로 자르디니 베네치아시 시의원은 웃었다., 파올로 자르디니"
  })
  void namesFromAbroadMayBeShortAndHaveAnyOrder(String sentence, String name) {
    assertThat(Entities.in(sentence).names(PERSON)).containsExactly(name);
  }

  @Test
  void aNameThatIsAWordAsWellIsANameBeforeItsTitle() {
    Entities found = Entities.in("룰라 대통령은 웃었다. 모두가 룰라 하고 외쳤다.");
    assertThat(found.mentions("루이스 이나시우 룰라 다시우바")).containsExactly("룰라");
  }

  @Test
  void theLastOfThreeUnknownWordsBeforeTheTitleIsTheCompany() {
    Entities found = Entities.in("그 회사는 커졌다.", "올빈 셰베리 노르드옵틱스 최고경영자는 자리를 지킨다.");
    assertThat(found.names(PERSON)).containsExactly("올빈 셰베리");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "서명식에는 많은 손님이 왔다.",
        "그는 나보이로 이동해 식사를 했다.",
        "국립수목원 연구사로 일했다.",
        "주폴란드 대사로 내정됐다.",
        "룬드대 연구원들이 창업했다.",
        "원가가 바다 김의 네 배다.",
        "‘다빈치 Xi’를 들여왔다."
      })
  void placesSchoolsPostsAndModelsAreNobody(String sentence) {
    assertThat(Entities.in(sentence).names(PERSON)).isEmpty();
  }

  @Test
  void whatACompanyIsCalledInShortIsNobody() {
    Entities found = Entities.in("메를리온홀딩스가 지분을 샀다.", "메를리온의 최고운영책임자 다니엘 코가 왔다.");
    assertThat(found.names(PERSON)).containsExactly("다니엘 코");
    assertThat(found.mentions("메를리온홀딩스")).containsExactly("메를리온홀딩스", "메를리온");
  }

  @ParameterizedTest
  @CsvSource({
    "조 마쉬 T1 최고경영자(CEO)는 매출을 키우겠다고 했다., 조 마쉬",
    "맷 가먼 아마존웹서비스(AWS) CEO는 더 투자하겠다고 했다., 맷 가먼",
    "게리 셔피로 나루소프트 회장은 웃었다., 게리 셔피로",
    "클레르 모로 전 국경없는의사회 국장은 웃었다., 클레르 모로",
    "공개회에 참석한 마리아나 킨타나 국립인류학박물관 부관장은 웃었다., 마리아나 킨타나",
    "예배당에서 만난 뱅상 로슈(41) 씨는 웃었다., 뱅상 로슈",
    "창업주의 손자인 곡지명(47) 셰프가 주방을 지킨다., 곡지명",
    "크리스티안 폰 레온 에어버스 상용기 부문 대표는 웃었다., 크리스티안 폰 레온"
  })
  void whoActsUnderATitleHasANameBeforeIt(String sentence, String name) {
    assertThat(Entities.in(sentence).names(PERSON)).containsExactly(name);
  }

  @Test
  void whatEndsAClauseIsNoNameBeforeTheTitleOfTheNext() {
    assertThat(Entities.in("삼진이 나오자 포수 강민호가 공을 쥐었다.").names(PERSON)).containsExactly("강민호");
  }

  @Test
  void aCallingIsNoPartOfTheNameBehindIt() {
    assertThat(Entities.in("정관장 미들 블로커 황보영의 손끝에 걸렸다.").names(EntityType.PERSON))
        .containsExactly("황보영");
  }
}
