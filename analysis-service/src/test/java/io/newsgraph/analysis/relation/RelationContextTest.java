package io.newsgraph.analysis.relation;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsgraph.analysis.entity.coreference.CoreferenceResolver;
import io.newsgraph.analysis.entity.recognition.EntityCluster;
import io.newsgraph.analysis.entity.recognition.EntityFinder;
import io.newsgraph.analysis.hedging.HedgeFinder;
import io.newsgraph.analysis.language.AnnotatedDocument;
import io.newsgraph.analysis.language.Documents;
import io.newsgraph.analysis.time.TimeFinder;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Relations whose one side only another clause or sentence names. */
class RelationContextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          네이버가 새 서비스를 냈다. 오지석 대표는 웃었다. | ROLE 오지석 > 네이버
          네이버는 8일 실적을 냈다. 나세훈 인프라팀장이 설명했다. | ROLE 나세훈 > 네이버
          부산대는 지난달 문을 닫았다. 오지석 총장이 설명했다. | ROLE 오지석 > 부산대학교
          부산대는 기계공학과 오지석 교수팀이 뽑혔다고 밝혔다. | ROLE 오지석 > 부산대학교
          서울중앙지법 민사합의62부(부장판사 오지석)는 웃었다. | ROLE 오지석 > 서울중앙지법 민사합의62부
          카카오 법무팀을 이끄는 오지석 이사가 왔다. | ROLE 오지석 > 카카오
          오지석은 카카오에서 팀장으로 일했다. | ROLE 오지석 > 카카오
          """)
  void anOfficeIsOfWhatTheTextSpeaksOf(String text, String relation) {
    assertThat(relations(text)).containsExactly(relation);
  }

  @Test
  void anOfficeThatWasNamedWithItsBodyIsOfNoOther() {
    assertThat(relations("오지석 네이버 대표가 왔다. 카카오가 웃었다. 오지석 대표는 갔다."))
        .containsExactly("ROLE 오지석 > 네이버");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          네이버가 실적을 냈다. 네이버는 매출이 늘었다. 네이버의 이익도 늘었다. 카카오와는 다르다. 오지석 대표는 웃었다. | ROLE 오지석 > 네이버
          네이버가 실적을 냈다. 나세훈 카카오 대표는 갔다. 오지석 대표는 웃었다. | ROLE 나세훈 > 카카오, ROLE 오지석 > 네이버
          """)
  void anOfficeIsOfWhatTheArticleIsAboutOrWhereNobodyElseHasIt(String text, String relations) {
    assertThat(relations(text)).containsExactlyInAnyOrder(relations.split(", "));
  }

  @Test
  void whoPresidesOverAParliamentIsOfIt() {
    assertThat(relations("오지석 국회의장은 쩐 타인 먼 베트남 국회의장을 만났다."))
        .contains("ROLE 오지석 > 국회", "ROLE 쩐 타인 먼 > 베트남");
  }

  @Test
  void anOfficeBesideABodyWithoutANameIsOfNoOther() {
    assertThat(relations("환경부는 공청회를 열었다. 대책위 위원장인 오지석 씨는 삭발했다.")).isEmpty();
  }

  @Test
  void anOfficeToldInFullIsKnownInShort() {
    assertThat(relations("오지석 몽골 외교장관은 왔다. 보건복지부가 나섰다. 오지석 장관은 갔다."))
        .containsExactly("ROLE 오지석 > 몽골");
  }

  @Test
  void aCommitteeIsOfPeopleAndNotOfTheirParties() {
    assertThat(relations("국회 외교통일위원회 소속 더불어민주당 오지석 의원은 웃었다."))
        .contains("MEMBER 오지석 > 국회 외교통일위원회", "MEMBER 오지석 > 더불어민주당")
        .doesNotContain("MEMBER 더불어민주당 > 국회 외교통일위원회");
  }

  @Test
  void whoMakesFilmsComesFromACountry() {
    assertThat(relations("대만 감독 오지석은 새 영화를 찍는다.")).isEmpty();
  }

  @Test
  void aCareerIsOfWhomItStandsBefore() {
    assertThat(relations("나세훈 대표는 물러났고, 후임으로 네이버 부사장을 지낸 오지석 씨가 왔다."))
        .containsExactly("ROLE 오지석 > 네이버");
  }

  @Test
  void whoDidSomethingIsSuedAndNoCourt() {
    assertThat(relations("네이버는 카카오가 기술을 베꼈다며 서울중앙지법에 소송을 냈다.")).containsExactly("SUE 네이버 > 카카오");
  }

  @Test
  void aJointCompanyIsOfBoth() {
    assertThat(relations("네이버와 카카오의 합작사인 다온배터리는 커졌다."))
        .contains("PARENT 네이버 > 다온배터리", "PARENT 카카오 > 다온배터리");
  }

  @Test
  void bondsAreAnInvestment() {
    assertThat(relations("네이버가 카카오의 전환사채를 사들였다.")).contains("INVEST 네이버 > 카카오");
  }

  @Test
  void customersAreToldInManyWays() {
    assertThat(relations("네이버의 고객사로는 카카오를 들 수 있다.")).containsExactly("SUPPLY 네이버 > 카카오");
  }

  @Test
  void aHeadlinesNounWithoutObjectStatesNothing() {
    assertThat(relations("네이버, 내년 대규모 투자")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          네이버와 카카오가 실적을 냈다. 오지석 대표는 웃었다.
          이번 계약은 네이버에 좋은 일이다. 오지석 대표는 웃었다.
          네이버가 새 서비스를 냈다. 오지석 교수는 웃었다.
          네이버가 실적을 냈다. 오지석 국가대표는 웃었다.
          """)
  void anOfficeIsOfNothingWhereTwoCompeteOrAnotherIsNamed(String text) {
    assertThat(relations(text)).isEmpty();
  }

  @Test
  void anOfficeStaysWhereItWasSaidToBe() {
    assertThat(relations("오지석 아무개둥지 대표가 왔다. 네이버가 새 서비스를 냈다. 오지석 대표는 웃었다."))
        .containsExactly("ROLE 오지석 > 아무개둥지");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          네이버가 실적을 냈다. 회사는 카카오를 인수했다. | ACQUIRE 네이버 > 카카오
          한국소비자연맹이 나섰다. 연맹은 카카오를 상대로 소송을 냈다. | SUE 한국소비자연맹 > 카카오
          네이버가 웃었다. 카카오가 이 회사 지분 9%를 보유하고 있다. | INVEST 카카오 > 네이버
          삼성전자가 만든 스마트폰 ‘갤럭시 S25’가 나왔다. 이 스마트폰은 LG전자가 출시했다.\
           | DEVELOP 삼성전자 > 갤럭시 S25, LAUNCH LG전자 > 갤럭시 S25
          네이버는 카카오와 협약을 맺고 이 회사 지분 9%를 사들였다. | PARTNER 네이버 > 카카오, INVEST 네이버 > 카카오
          쿠팡이 웃었다. ‘말샘’은 카카오가 만든 앱으로, 이 회사 대표는 오지석 박사가 맡고 있다.\
           | DEVELOP 카카오 > 말샘, ROLE 오지석 > 카카오
          """)
  void aNounStandsForWhatWasNamed(String text, String relations) {
    assertThat(relations(text)).containsExactlyElementsOf(split(relations));
  }

  @Test
  void aNewOrAnotherCompanyIsNoneThatWasNamed() {
    assertThat(relations("네이버가 실적을 냈다. 다른 회사는 카카오를 인수했다.")).isEmpty();
    assertThat(relations("네이버가 실적을 냈다. 작은 회사는 카카오를 인수했다.")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          네이버는 카카오와 칩을 만들기로 하고 협약을 맺었다. | PARTNER 네이버 > 카카오
          네이버와 카카오, 쿠팡이 컨소시엄을 꾸렸다.\
           | PARTNER 네이버 > 카카오, PARTNER 네이버 > 쿠팡, PARTNER 카카오 > 쿠팡
          선두를 다투는 네이버와 카카오는 긴장했다. | COMPETE 네이버 > 카카오
          LG에너지솔루션에 배터리를 공급하는 곳은 카카오다. | SUPPLY 카카오 > LG에너지솔루션
          네이버의 카카오 인수를 승인했다. | ACQUIRE 네이버 > 카카오
          드라마 ‘봄밤’의 오지석 작가는 웃었다. | DEVELOP 오지석 > 봄밤
          가수 오지석이 작곡한 ‘봄밤’이 1위에 올랐다. | DEVELOP 오지석 > 봄밤
          네이버는 쿠팡과의 경쟁에서 밀렸다. | COMPETE 네이버 > 쿠팡
          네이버는 쿠팡에 1위를 내줬다. | COMPETE 네이버 > 쿠팡
          네이버의 최대주주는 국민연금공단이다. | INVEST 국민연금공단 > 네이버
          네이버는 쿠팡 등에서 30억원을 유치했다. | INVEST 쿠팡 > 네이버
          네이버는 쿠팡이 지분 12%를 쥔 회사로, 상장을 추진한다. | INVEST 쿠팡 > 네이버
          오지석 교수는 전 네이버 대표로, 반도체를 안다. | ROLE 오지석 > 네이버
          오지석은 네이버의 카카오 인수를 논의했다. | ACQUIRE 네이버 > 카카오
          오지석 우주항공청장은 웃었다. | ROLE 오지석 > 우주항공청
          네이버는 자회사인 카카오를 통해 쿠팡을 사들였다. | PARENT 네이버 > 카카오, ACQUIRE 네이버 > 쿠팡
          네이버는 총회를 열었다. 사무총장에는 오지석 의원이 임명됐다. 초대 감사에는 나세훈 교수가 뽑혔다.\
           | ROLE 오지석 > 네이버, ROLE 나세훈 > 네이버
          네이버가 자회사인 카카오의 대표를 바꾼다. | PARENT 네이버 > 카카오
          현재 현대차에 부품을 공급하고 있으며 지난해 네이버가 카카오를 사들였다. | ACQUIRE 네이버 > 카카오
          한국과학기술원(KAIST·총장 오지석)은 컸다. | ROLE 오지석 > 한국과학기술원
          네이버가 대주주인 카카오를 쿠팡이 인수했다. | INVEST 네이버 > 카카오, ACQUIRE 쿠팡 > 카카오
          네이버는 제주 공장을 넓힌다. | LOCATED 네이버 > 제주
          민주노총 산하인 전국금속노동조합이 나섰다. | MEMBER 전국금속노동조합 > 민주노총
          네이버는 카카오를 상대로 낸 특허 침해 금지 소송에서 이겼다. | SUE 네이버 > 카카오
          갤럭시 S25는 삼성전자가 6년에 걸쳐 개발했다. | DEVELOP 삼성전자 > 갤럭시 S25
          민주노총은 전국금속노동조합의 상급단체다. | MEMBER 전국금속노동조합 > 민주노총
          그룹 방탄소년단은 오지석과 나세훈, 표정민으로 이뤄졌다.\
           | MEMBER 표정민 > 방탄소년단, MEMBER 나세훈 > 방탄소년단, MEMBER 오지석 > 방탄소년단
          네이버는 국립보건연구원을 신설하고 초대 원장에 오지석 교수를 임명했다.\
           | PARENT 네이버 > 국립보건연구원, ROLE 오지석 > 국립보건연구원, APPOINT 네이버 > 오지석
          네이버지회는 웃었다. 네이버는 갔다. 오지석 네이버지회장이 왔다. | ROLE 오지석 > 네이버지회
          네이버가 안랩과 합작사 카카오를 설립했다. | PARENT 네이버 > 카카오, PARTNER 네이버 > 안랩
          """)
  void clausesShareTheirSides(String text, String relations) {
    assertThat(relations(text)).containsExactlyElementsOf(split(relations));
  }

  @Test
  void whomAReporterMetMetNoTown() {
    assertThat(relations("통영은 조선소를 살린다. 계획을 이끄는 오지석 시장을 집무실에서 만났다."))
        .noneMatch(relation -> relation.startsWith("MEETING"));
  }

  @Test
  void aMuseumsHeadIsNotACompanys() {
    assertThat(relations("네이버는 총회를 열었다. 초대 관장에는 오지석 교수가 임명됐다.")).isEmpty();
  }

  @Test
  void aCourtIsNotSued() {
    assertThat(relations("네이버는 서울중앙지법에 소송을 냈다.")).isEmpty();
    assertThat(relations("서울중앙지법 민사62부는 네이버가 카카오를 상대로 낸 소송에서 네이버의 손을 들어줬다."))
        .containsExactly("SUE 네이버 > 카카오");
  }

  @Test
  void aMergerThatWasOnlyPursuedIsNoRelation() {
    assertThat(relations("네이버가 카카오와 추진하던 합병이 무산됐다.")).isEmpty();
    assertThat(relations("금융위원회는 네이버와 카카오의 합병을 불허하기로 했다.")).isEmpty();
  }

  private static List<String> split(String relations) {
    return Arrays.asList(relations.split(", "));
  }

  private static List<String> relations(String text) {
    AnnotatedDocument document = Documents.annotated(text);
    List<EntityCluster> clusters =
        CoreferenceResolver.resolve(document, EntityFinder.find(document));
    return RelationFinder.find(
            document, clusters, TimeFinder.find(document), HedgeFinder.find(document), List.of())
        .stream()
        .map(each -> each.type() + " " + each.subject().name() + " > " + each.object().name())
        .toList();
  }
}
