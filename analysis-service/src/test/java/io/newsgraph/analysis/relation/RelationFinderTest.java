package io.newsgraph.analysis.relation;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsgraph.analysis.entity.coreference.CoreferenceResolver;
import io.newsgraph.analysis.entity.recognition.EntityCluster;
import io.newsgraph.analysis.entity.recognition.EntityFinder;
import io.newsgraph.analysis.hedging.HedgeFinder;
import io.newsgraph.analysis.language.AnnotatedDocument;
import io.newsgraph.analysis.language.Documents;
import io.newsgraph.analysis.language.LanguageAnalyzer;
import io.newsgraph.analysis.relation.statement.Relation;
import io.newsgraph.analysis.time.TimeFinder;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RelationFinderTest {

  private static final OffsetDateTime PUBLISHED = OffsetDateTime.parse("2024-10-08T09:00:00+09:00");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          오지석 네이버 대표가 왔다. | ROLE 오지석 > 네이버 (대표)
          카카오 나세훈 사장이 왔다. | ROLE 나세훈 > 카카오 (사장)
          오지석 전 네이버 대표가 왔다. | ROLE 오지석 > 네이버 (대표) former
          네이버가 카카오와 업무협약을 체결했다. | PARTNER 네이버 > 카카오
          네이버가 카카오를 인수했다. | ACQUIRE 네이버 > 카카오
          LG에너지솔루션은 테슬라에 배터리를 공급한다. | SUPPLY LG에너지솔루션 > 테슬라 (배터리)
          구글 모회사 알파벳이 실적을 냈다. | PARENT 알파벳 > 구글
          카카오는 네이버를 상대로 소송을 냈다. | SUE 카카오 > 네이버
          삼성전자는 갤럭시 S25를 공개했다. | LAUNCH 삼성전자 > 갤럭시 S25
          토트넘 소속 손흥민이 두 골을 넣었다. | MEMBER 손흥민 > 토트넘 홋스퍼
          서울 여의도에 있는 한국거래소가 발표했다. | LOCATED 한국거래소 > 여의도
          """)
  void aSentenceStatesARelation(String sentence, String relation) {
    assertThat(relations(sentence)).containsExactly(relation);
  }

  @Test
  void aNoticeOfAppointmentsGivesEachTheOfficeBeforeTheName() {
    assertThat(relations("◇ 해양수산부 ▲ 해운물류국장 오지석 ▲ 해양환경정책관 나세훈"))
        .containsExactly("ROLE 오지석 > 해양수산부 (해운물류국장)", "ROLE 나세훈 > 해양수산부 (해양환경정책관)");
  }

  @Test
  void whatIsDeliveredBesideSomethingElseIsOneRelation() {
    assertThat(relations("네이버는 카카오에 서버를 공급한다. 네이버는 카카오와 장비 공급 계약을 맺었다."))
        .containsExactly("SUPPLY 네이버 > 카카오 (서버)");
  }

  @Test
  void whereACompanyIsIsNotToWhomItDelivers() {
    assertThat(relations("양극재는 미국에 공장이 있는 포스코퓨처엠이 납품한다.")).containsExactly("LOCATED 포스코퓨처엠 > 미국");
  }

  @Test
  void aRelativeClauseStatesOneToo() {
    assertThat(relations("네이버가 투자한 카카오는 서울에 본사를 두고 있다."))
        .containsExactly("INVEST 네이버 > 카카오", "LOCATED 카카오 > 서울");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          네이버와 손잡은 카카오가 새 서비스를 낸다. | PARTNER 카카오 > 네이버
          네이버는 카카오와 공동으로 연구소를 세웠다. | PARTNER 네이버 > 카카오
          네이버와 카카오의 협업은 올해가 처음이다. | PARTNER 네이버 > 카카오
          카카오는 네이버 지분 5%를 보유하고 있다. | INVEST 카카오 > 네이버
          카카오의 최대주주인 네이버가 답했다. | INVEST 네이버 > 카카오
          카카오는 네이버에 인수된다. | ACQUIRE 네이버 > 카카오
          현대로템은 폴란드와 전차 수출 계약을 맺었다. | SUPPLY 현대로템 > 폴란드 (전차)
          갤럭시 S25는 삼성전자가 개발했다. | DEVELOP 삼성전자 > 갤럭시 S25
          카카오를 거느린 네이버가 실적을 냈다. | PARENT 네이버 > 카카오
          정부 산하 한국전력공사가 요금을 올린다. |
          네이버 산하 카카오가 요금을 올린다. | PARENT 네이버 > 카카오
          손흥민(토트넘)이 두 골을 넣었다. | MEMBER 손흥민 > 토트넘 홋스퍼
          토트넘에서 뛰는 손흥민이 돌아왔다. | MEMBER 손흥민 > 토트넘 홋스퍼
          카카오는 네이버로부터 소송을 당했다. | SUE 네이버 > 카카오
          카카오와 네이버의 경쟁이 치열하다. | COMPETE 카카오 > 네이버
          카카오 본사는 제주에 있다. | LOCATED 카카오 > 제주
          보건복지부(장관 오지석)는 대책을 냈다. | ROLE 오지석 > 보건복지부 (장관)
          """)
  void relationsStandInRelativePassiveAndNominalForms(String sentence, String relation) {
    assertThat(relations(sentence)).isEqualTo(relation == null ? List.of() : List.of(relation));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          방통위가 모였다. 오지석 방송통신위원장이 왔다. | ROLE 오지석 > 방송통신위원회 (위원장)
          누림병원이 문을 열었다. 오지석 누림병원장이 왔다. | ROLE 오지석 > 누림병원 (병원장)
          한국과학기술원은 오지석 총장이 왔다고 밝혔다. | ROLE 오지석 > 한국과학기술원 (총장)
          오지석 경제부총리 겸 기획재정부 장관이 왔다. | ROLE 오지석 > 기획재정부 (장관)
          오지석 카카오 아시아 사업총괄이 왔다. | ROLE 오지석 > 카카오 (사업총괄)
          국민의힘 오지석 대통령이 왔다. | MEMBER 오지석 > 국민의힘
          토트넘의 손흥민이 뛰었다. | MEMBER 손흥민 > 토트넘 홋스퍼
          현대로템은 폴란드에 전차 180대를 공급하는 계약을 맺었다. | SUPPLY 현대로템 > 폴란드 (전차)
          오지석(국민의힘 의원)씨 부친상 = 서울아산병원 장례식장. | MEMBER 오지석 > 국민의힘, ROLE 오지석 > 국민의힘 (의원)
          중국 외교부 린젠 대변인은 웃었다. | ROLE 린젠 > 중국 외교부 (대변인)
          오지석 대표는 카카오게임즈의 사내이사로 활동한다. | ROLE 오지석 > 카카오게임즈 (사내이사)
          네이버는 카카오와 제주에 합작공장을 짓는다. | PARTNER 네이버 > 카카오
          미국 법무부는 카카오와 네이버의 합병을 승인했다. |
          검찰은 오지석 총장이 돈을 받았다고 보고 있다. |
          검찰의 오지석 수사가 끝났다. |
          """)
  void anOfficeAndAMembershipAreTheirs(String text, String relation) {
    assertThat(relations(text))
        .isEqualTo(relation == null ? List.of() : List.of(relation.split(", ")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          대한의사협회 대변인을 맡고 있는 오지석 씨가 웃었다. | ROLE 오지석 > 대한의사협회 (대변인)
          오지석 한국과학기술원 생명과학과 교수가 웃었다. | ROLE 오지석 > 한국과학기술원 (교수)
          LG이노텍은 애플에 모듈을 납품해 온 카카오를 칭찬했다. | SUPPLY 카카오 > 애플 (모듈)
          네이버가 카카오의 최대 주주로 올라섰다. | INVEST 네이버 > 카카오
          현대로템은 폴란드에 전차를 수출한다. | SUPPLY 현대로템 > 폴란드 (전차)
          네이버의 신작 게임 ‘모래성’이 7일 출시됐다. | DEVELOP 네이버 > 모래성; LAUNCH 네이버 > 모래성
          카카오는 ‘모아톡’을 다음 달 국내에 출시한다. | LAUNCH 카카오 > 모아톡
          카카오는 네이버와 소송을 벌이고 있다. | SUE 카카오 > 네이버
          쿠팡이 네이버를 제치고 1위에 올랐다. | COMPETE 쿠팡 > 네이버
          카카오는 제주에 연구소를 세웠다. | LOCATED 카카오 > 제주
          네이버는 본사를 판교로 옮겼다. | LOCATED 네이버 > 판교
          손흥민은 토트넘으로 이적했다. | MEMBER 손흥민 > 토트넘 홋스퍼
          네이버는 카카오와 공동 연구에 착수했다. | PARTNER 네이버 > 카카오
          네이버의 자회사인 하늘프라자는 매장을 줄였다. | PARENT 네이버 > 하늘프라자
          네이버는 나루제약을 인수했다. | ACQUIRE 네이버 > 나루제약
          카카오가 네이버를 앞지르지 못했다. |
          경찰은 광화문에 경력을 투입했다. |
          교육부는 서울에서 새 제도를 도입했다. |
          """)
  void dealsSeatsAndRivalsAreToldInManyWays(String sentence, String relations) {
    assertThat(relations(sentence))
        .containsExactlyInAnyOrder(relations == null ? new String[0] : relations.split(";\\s*"));
  }

  @Test
  void aWordThatBeginsLikeAVerbStatesNothing() {
    String text = "네이버는 소설 ‘봄날’을 내년에 출간한다.";
    assertThat(find(text)).hasSize(1);
    assertThat(find(text).getFirst().evidence().getFirst().start()).isEqualTo(text.indexOf("출간한다"));
  }

  @Test
  void theManagerOfATownIsItsClubs() {
    assertThat(relations("울산 HD가 강원FC를 꺾었다. 오지석 울산 감독은 웃었다. 나세훈 강원 감독은 울었다."))
        .contains("ROLE 오지석 > 울산 HD (감독)", "ROLE 나세훈 > 강원FC (감독)");
  }

  @Test
  void aQuarterThatIsSpokenOfDatesNoOffice() {
    assertThat(find("오지석 네이버 대표는 내년 하반기 실적을 낙관했다."))
        .extracting(Relation::asOf)
        .containsExactly("2024-10-08");
    assertThat(find("오지석 네이버 대표는 7일 서울에 왔다."))
        .extracting(Relation::asOf)
        .containsExactly("2024-10-07");
  }

  @Test
  void whatIsSaidOfAnotherDayDatesNothingOutsideTheSpeech() {
    assertThat(find("오지석 네이버 대표는 “내년 3월 공장을 연다”고 말했다."))
        .extracting(Relation::asOf)
        .containsExactly("2024-10-08");
  }

  @Test
  void theSubjectBeforeARelativeClauseMayBeThatOfTheSentence() {
    assertThat(relations("삼성전자가 8일 바르셀로나에서 열린 행사에서 갤럭시 S25를 공개했다."))
        .containsExactly("LAUNCH 삼성전자 > 갤럭시 S25");
  }

  @Test
  void theEarliestOfPartialDatesIsWhenItWasSo() {
    assertThat(find("네이버는 내년 3월 카카오를 인수한다. 네이버는 내년 상반기 카카오를 인수한다.").getFirst().asOf())
        .isEqualTo("2025-H1");
  }

  @Test
  void whoIsAppointedHadAnotherOfficeBefore() {
    assertThat(relations("카카오는 오지석 전 네이버 대표를 사장으로 선임했다."))
        .containsExactly(
            "ROLE 오지석 > 네이버 (대표) former", "APPOINT 카카오 > 오지석 (사장)", "ROLE 오지석 > 카카오 (사장)");
    assertThat(relations("카카오는 오지석 대표를 사내이사로 선임하는 안건을 냈다."))
        .containsExactly("ROLE 오지석 > 카카오 (대표)", "APPOINT 카카오 > 오지석 (사내이사)");
  }

  @Test
  void whatIsOnlyConsideredOrHeardIsHedged() {
    assertThat(relations("네이버가 카카오 인수를 검토하는 것으로 알려졌다."))
        .containsExactly("ACQUIRE 네이버 > 카카오 hedged");
  }

  @Test
  void aRelationIsOfTheDateThatItsSentenceGives() {
    Relation relation = find("네이버는 지난 6월 카카오와 업무협약을 체결했다.").getFirst();
    assertThat(relation.asOf()).isEqualTo("2024-06");
  }

  @Test
  void withoutADateItIsOfTheDayOfPublication() {
    assertThat(find("네이버가 카카오를 인수했다.").getFirst().asOf()).isEqualTo("2024-10-08");
  }

  @Test
  void theSameRelationIsToldOnceWithAllItsEvidence() {
    List<Relation> found = find("네이버가 카카오를 인수했다. 네이버는 카카오를 인수했다고 밝혔다.");
    assertThat(found).hasSize(1);
    assertThat(found.getFirst().evidence())
        .extracting(Relation.Evidence::sentence)
        .containsExactly(0, 1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "네이버는 카카오를 인수하지 않기로 했다.",
        "배터리 공급 부족으로 네이버와 카카오가 어려움을 겪었다.",
        "네이버와 카카오의 주가가 올랐다.",
        "네이버는 카카오와 함께 하락했다.",
        "네이버와 카카오의 협업은 무산됐다.",
        "네이버와 카카오의 협력이 필요하다.",
        "네이버는 카카오 인수설을 부인했다.",
        "네이버의 갤럭시 S25 판매가 늘었다.",
        "",
        "12345",
        "네이버"
      })
  void whatIsNotStatedIsNoRelation(String text) {
    assertThat(relations(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"네이버가 카카오를 인수했다. ", "네이버와 ", "오지석 네이버 대표 "})
  void aLongTextTakesTimeInProportion(String piece) {
    assertThat(find(piece.repeat(100_000 / piece.length()))).hasSizeLessThan(10);
  }

  private static List<String> relations(String text) {
    return find(text).stream().map(RelationFinderTest::told).toList();
  }

  private static List<Relation> find(String text) {
    AnnotatedDocument document =
        new LanguageAnalyzer().annotate(Documents.published(PUBLISHED, text));
    List<EntityCluster> clusters =
        CoreferenceResolver.resolve(document, EntityFinder.find(document));
    return RelationFinder.find(
        document, clusters, TimeFinder.find(document), HedgeFinder.find(document), List.of());
  }

  private static String told(Relation relation) {
    String object = relation.object() == null ? "-" : relation.object().name();
    return relation.type()
        + " "
        + relation.subject().name()
        + " > "
        + object
        + (relation.label() == null ? "" : " (" + relation.label() + ")")
        + (relation.former() ? " former" : "")
        + (relation.hedged() ? " hedged" : "");
  }
}
