package io.newsgraph.analysis.entity.recognition;

import static io.newsgraph.analysis.entity.name.EntityType.ORGANIZATION;
import static io.newsgraph.analysis.entity.name.EntityType.PERSON;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How an article goes on to speak of somebody whom it has named: 김 대표, 벨루치, 정 내정자. */
class PersonReferenceTest {

  @Test
  void theBareNameAndTheLastNameStandForThePersonFromThenOn() {
    Entities found = Entities.in("마르코 벨루치 감독이 왔다. 벨루치는 웃었다. “벨루치, 고맙다.”");
    assertThat(found.mentions("마르코 벨루치")).containsExactly("마르코 벨루치", "벨루치", "벨루치");
    assertThat(found.get("마르코 벨루치").aliases()).isEmpty();
  }

  @Test
  void aFamilyNameWithATitleIsTheOnePersonWhoHasBoth() {
    Entities found = Entities.in("오지석 나루소프트 대표가 왔다.", "오 대표는 웃었다.");
    assertThat(found.mentions("오지석")).containsExactly("오지석", "오 대표");
    assertThat(found.get("오지석").aliases()).isEmpty();
  }

  @Test
  void aFamilyNameWithATitleThatTwoPeopleHaveIsNobody() {
    Entities found = Entities.in("오지석 의원과 오하람 의원이 왔다. 오 의원은 웃었다.");
    assertThat(found.mentions("오지석")).containsExactly("오지석");
    assertThat(found.mentions("오하람")).containsExactly("오하람");
  }

  @Test
  void aFamilyNameWithAnotherTitleIsNobody() {
    Entities found = Entities.in("김하람 의원이 왔다. 김 교수는 웃었다. 이 의원도 왔다.");
    assertThat(found.mentions("김하람")).containsExactly("김하람");
  }

  @Test
  void aRareFamilyNameWithAnyTitleIsTheOnePersonOfThatName() {
    Entities found = Entities.in("오지석 의원이 왔다. 오 교수는 웃었다. 이 의원도 왔다.");
    assertThat(found.mentions("오지석")).containsExactly("오지석", "오 교수");
  }

  @Test
  void whoHeldAnOfficeIsMeantThoughTheFamilyNameIsANumberToo() {
    Entities found = Entities.in("한동규 전 협회 전무를 제쳤다. 낙선한 한 전 전무는 웃었다.");
    assertThat(found.mentions("한동규")).containsExactly("한동규", "한 전 전무");
  }

  @Test
  void inVietnamTheLastNameStandsBeforeATitle() {
    Entities found = Entities.in("팜 민 찐 총리가 왔다. 찐 총리는 웃었다.");
    assertThat(found.mentions("팜민찐")).containsExactly("팜 민 찐", "찐 총리");
  }

  @Test
  void inJapanTheFamilyNameComesFirst() {
    Entities found = Entities.in("모테기 도시미쓰 외무상이 왔다. 모테기 외무상은 웃었다.");
    assertThat(found.mentions("모테기 도시미쓰")).containsExactly("모테기 도시미쓰", "모테기 외무상");
  }

  @Test
  void whoIsSpokenOfByFamilyNameAndTitleHasANameOfAnySyllables() {
    Entities found = Entities.in("함수겸 두발로 대표가 왔다. 함 대표는 웃었다.");
    assertThat(found.mentions("함수겸")).containsExactly("함수겸", "함 대표");
  }

  @Test
  void aFormerHeadIsKnownByFamilyNameAndFormerTitle() {
    Entities found = Entities.in("송하늘 전 은포시장이 왔다. 송 전 시장은 웃었다.");
    assertThat(found.mentions("송하늘")).containsExactly("송하늘", "송 전 시장");
  }

  @Test
  void titlesThatMeanTheSameAreOneWhereOnlyOnePersonHasTheFamilyName() {
    assertThat(Entities.in("오지석 나루소프트 대표이사가 왔다. 오 사장은 웃었다.").mentions("오지석"))
        .containsExactly("오지석", "오 사장");
    assertThat(Entities.in("오지석 나루소프트 대표와 오하람 의원이 왔다. 오 사장은 웃었다.").mentions("오지석"))
        .containsExactly("오지석");
  }

  @Test
  void aPersonWithoutATitleIsMrOrMsFromThenOn() {
    Entities found = Entities.in("이웃 오지석(45) 씨가 도왔다. 오씨는 웃었다. 오 씨도 왔다. 김씨는 울었다.");
    assertThat(found.mentions("오지석")).containsExactly("오지석", "오씨", "오 씨");
  }

  @Test
  void somebodyWithATitleIsNotTheOneWhoIsMr() {
    Entities found = Entities.in("오지석 의원이 왔다. 오씨는 체포됐다.");
    assertThat(found.mentions("오지석")).containsExactly("오지석");
  }

  @Test
  void theTitleMayStandBeforeTheName() {
    Entities found = Entities.in("나루소프트(대표 오지석)가 나섰다. 오 대표는 웃었다.");
    assertThat(found.mentions("오지석")).containsExactly("오지석", "오 대표");
    assertThat(found.names(ORGANIZATION)).containsExactly("나루소프트");
  }

  @Test
  void aFamilyNameThatIsAnEverydayWordCountsAtTheBeginningOfASentenceOnly() {
    Entities found = Entities.in("한서우 감독이 왔다. 한 감독은 웃었다. 이름난 한 감독은 울었다.");
    assertThat(found.mentions("한서우")).containsExactly("한서우", "한 감독");
  }

  @Test
  void aLastNameWithATitleIsThePersonOfTheFullName() {
    Entities found = Entities.in("마르코 벨루치 감독이 왔다. 벨루치 감독은 웃었다.");
    assertThat(found.names(PERSON)).containsExactly("마르코 벨루치");
    assertThat(found.mentions("마르코 벨루치")).containsExactly("마르코 벨루치", "벨루치");
  }

  @Test
  void aTitleWithinParenthesesIsOne() {
    Entities found = Entities.in("서울대교구(교구장 정순택 대주교)는 웃었다. 정 대주교는 갔다.");
    assertThat(found.mentions("정순택")).containsExactly("정순택", "정 대주교");
  }

  @Test
  void aLastNameThatSeveralPeopleShareIsNobody() {
    Entities found = Entities.in("칼 헤르만손 감독, 톰 헤르만손 감독, 밥 헤르만손 감독이 왔다.", "헤르만손이 웃었다.");
    assertThat(found.mentions("칼 헤르만손")).containsExactly("칼 헤르만손");
    assertThat(found.mentions("톰 헤르만손")).containsExactly("톰 헤르만손");
  }

  @ParameterizedTest
  @CsvSource({
    "젠슨 황 나루소프트 CEO가 왔다. 황 CEO는 웃었다., 젠슨 황, 황 CEO",
    "웨이저자 나루소프트 회장이 왔다. 웨이 회장은 웃었다., 웨이저자, 웨이 회장",
    "제갈민(39) 대표가 왔다. 제갈 대표는 웃었다., 제갈민, 제갈 대표",
    "피훈 의원이 왔다. 피 의원은 웃었다., 피훈, 피 의원",
    "재단은 여운학 신경외과 과장을 초대 센터장에 앉혔다. 여 센터장은 웃었다., 여운학, 여 센터장"
  })
  void familyNamesOfAnyKindStandForThePersonWithTheirTitle(String text, String name, String again) {
    assertThat(Entities.in(text).mentions(name)).containsExactly(name, again);
  }

  @Test
  void whoIsNamedOnlyLaterIsNotMeantYet() {
    Entities found = Entities.in("오지석 나루소프트 대표가 왔다. 오 대표는 웃었다.", "오하람 누리전자 대표도 왔다. 오 대표는 울었다.");
    assertThat(found.mentions("오지석")).containsExactly("오지석", "오 대표", "오 대표");
    assertThat(found.mentions("오하람")).containsExactly("오하람");
  }

  @Test
  void bothTitlesOfOneNameStandForIt() {
    Entities found = Entities.in("박도신 집행위원장 직무대행과 배우 박정민이 왔다. 박 직무대행은 웃었다.");
    assertThat(found.mentions("박도신")).containsExactly("박도신", "박 직무대행");
  }

  @Test
  void whoeverIsToTakeAnOfficeIsTheOneOfThatName() {
    Entities found = Entities.in("나루그룹은 정해찬 나루전자 부사장을 대표에 앉혔다. 정 내정자는 웃었다.");
    assertThat(found.mentions("정해찬")).containsExactly("정해찬", "정 내정자");
  }

  @Test
  void aTitleBeforeTheCopulaIsATitle() {
    Entities found = Entities.in("버스를 띄운 사람은 나루케어의 서지완 대표다. 서 대표는 웃었다.");
    assertThat(found.mentions("서지완")).containsExactly("서지완", "서 대표");
  }

  @Test
  void theLastNameOfSomebodyFromAbroadMakesNoInstitute() {
    Entities found = Entities.in("샘 휘터커 로모션 수석연구원은 “북미는 식었다”고 했다. 휘터커 연구원은 웃었다.");
    assertThat(found.mentions("샘 휘터커")).containsExactly("샘 휘터커", "휘터커");
    assertThat(found.names(ORGANIZATION)).doesNotContain("휘터커 연구원");
  }

  @Test
  void theFirstWordOfANameStandsForItWhereItIsFoundAlone() {
    Entities found = Entities.in("수학자 히로나카 헤이스케가 왔다. 히로나카 교수는 웃었다.");
    assertThat(found.names(PERSON)).containsExactly("히로나카 헤이스케");
  }

  @Test
  void whoHasATradeIsCalledMr() {
    assertThat(Entities.in("배우 차윤재(36)가 이겼다. 차 씨는 웃었다.").mentions("차윤재"))
        .containsExactly("차윤재", "차 씨");
  }

  @Test
  void mrWhoseNameIsKeptBackIsNobodyElse() {
    assertThat(Entities.in("배우 차윤재(36)가 이겼다. 주민 차모(68) 씨가 왔다. 차 씨는 웃었다.").mentions("차윤재"))
        .containsExactly("차윤재");
  }

  @Test
  void firstOfThreeSyllablesIsAFamilyName() {
    assertThat(Entities.in("곡지명(47) 대표가 왔다. 곡 대표는 웃었다.").mentions("곡지명"))
        .containsExactly("곡지명", "곡 대표");
  }

  @Test
  void bodyBehindANameFromAbroadIsNoPartOfIt() {
    Entities found = Entities.in("하츠는 이겼다. 데릭 매킨스 하츠 감독은 “공을 뺏었다”고 말했다.");
    assertThat(found.names(PERSON)).containsExactly("데릭 매킨스");
    assertThat(found.mentions("하츠")).hasSize(2);
  }

  @Test
  void researcherFromAbroadIsNoInstitute() {
    Entities found = Entities.in("푸단대의 셰원차오 연구원은 “가까워졌다”고 분석했다.");
    assertThat(found.names(PERSON)).containsExactly("셰원차오");
  }
}
