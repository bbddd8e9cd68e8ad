package io.newsgraph.analysis.relation;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsgraph.analysis.entity.coreference.CoreferenceResolver;
import io.newsgraph.analysis.entity.recognition.EntityCluster;
import io.newsgraph.analysis.entity.recognition.EntityFinder;
import io.newsgraph.analysis.hedging.HedgeFinder;
import io.newsgraph.analysis.language.AnnotatedDocument;
import io.newsgraph.analysis.language.Documents;
import io.newsgraph.analysis.relation.statement.Relation;
import io.newsgraph.analysis.relation.type.RelationType;
import io.newsgraph.analysis.time.TimeFinder;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the desks of a newspaper say the same things: of companies, offices, works and matches. */
class RelationFormsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          쿠팡은 네이버의 100% 자회사로, 물류를 맡는다. | PARENT 네이버 > 쿠팡
          쿠팡은 네이버가 100% 출자해 만든 자회사다. | PARENT 네이버 > 쿠팡, INVEST 네이버 > 쿠팡
          쿠팡은 네이버에서 분사한 회사다. | PARENT 네이버 > 쿠팡
          은포의료재단 은포병원이 문을 닫는다. | PARENT 은포의료재단 > 은포병원
          네이버는 삼성SDI와 중국 CATL을 고객사로 두고 있다.\
           | LOCATED CATL > 중국, SUPPLY 네이버 > 삼성SDI, SUPPLY 네이버 > CATL
          현대모비스는 네이버로부터 칩을 사들인다. | SUPPLY 네이버 > 현대모비스
          네이버는 현대모비스 등에 부품을 대 온 업체다. | SUPPLY 네이버 > 현대모비스
          네이버는 지난해 9월 쿠팡 본사를 법원에 제소했다. | SUE 네이버 > 쿠팡
          네이버는 청주에 120억원을 들여 데이터센터를 짓는다. | LOCATED 네이버 > 청주
          네이버가 청주에 증설 중인 반도체 공장이 대표적이다. | LOCATED 네이버 > 청주
          쿠팡은 네이버 주도로 60억원을 유치했다. | INVEST 네이버 > 쿠팡
          쿠팡은 지난해 네이버가 120억원을 들여 2대 주주가 됐다. | INVEST 네이버 > 쿠팡
          네이버와 카카오가 지금까지 이 회사에 75억원을 넣었다. |
          2분기 점유율은 네이버가 70.2%, 쿠팡이 7.3%였다. | COMPETE 네이버 > 쿠팡
          네이버[035420]는 카카오와 업무협약을 맺었다. | PARTNER 네이버 > 카카오
          네이버 인공지능 모델 ‘말샘’이 나왔다. | DEVELOP 네이버 > 말샘
          네이버는 자체 인공지능 모델 ‘말샘’을 쓴다. | DEVELOP 네이버 > 말샘
          네이버는 인공지능 모델 ‘말샘’을 바탕으로 만든 앱을 쓴다. |
          카카오를 네이버의 적수로 꼽는다. | COMPETE 네이버 > 카카오
          네이버의 미국 캘리포니아 공장으로 간다. | LOCATED 네이버 > 캘리포니아
          네이버는 카카오와 공동으로 접을 수 있는 화면을 개발했다. | PARTNER 네이버 > 카카오
          네이버가 카카오와 절반씩 돈을 대 지은 시험소가 문을 연다. | PARTNER 네이버 > 카카오
          """)
  void companiesOwnSupplyBuildAndPay(String text, String relations) {
    assertThat(relations(text)).isEqualTo(split(relations));
  }

  @Test
  void whereACompanyIsStandsBehindWhoseItIs() {
    assertThat(relations("쿠팡은 네이버의 한국 법인으로, 요금을 올린다.")).contains("PARENT 네이버 > 쿠팡");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          정부가 관세청장에 오지석 국장을, 산림청장에 나세훈 실장을 각각 임명했다.\
           | ROLE 오지석 > 관세청, ROLE 나세훈 > 산림청
          질병관리청 기획국장은 오지석 교수가 맡는다. | ROLE 오지석 > 질병관리청
          산림청장에는 오지석 교수가 발탁됐다. | ROLE 오지석 > 산림청
          네이버 연구원 출신 오지석 교수가 왔다. | ROLE 오지석 > 네이버
          네이버 연구원이던 오지석 교수가 왔다. | ROLE 오지석 > 네이버
          네이버 출신 오지석 교수가 왔다. | ROLE 오지석 > 네이버
          네이버에서 소재 개발을 담당하던 오지석 교수가 왔다. | ROLE 오지석 > 네이버
          네이버는 오지석 교수가 대표를 맡는다. | ROLE 오지석 > 네이버
          관세청장 오지석·산림청장 나세훈이 왔다. | ROLE 오지석 > 관세청, ROLE 나세훈 > 산림청
          조선중앙통신에 따르면 오지석 위원장은 웃었다. |
          오지석 회장과 면담한 환경부 관계자는 웃었다. | MEETING 환경부 > 오지석
          통영시가 굴을 키운다. 시는 네이버와 업무협약을 맺었다. | PARTNER 통영 > 네이버
          """)
  void officesAreGivenAndWereHeld(String text, String relations) {
    assertThat(relations(text)).isEqualTo(split(relations));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          드라마 ‘봄밤’(극본 이도윤, 연출 오지석)이 끝났다. | DEVELOP 이도윤 > 봄밤, DEVELOP 오지석 > 봄밤
          영화 ‘봄밤’이 개봉한다. 연출은 오지석 감독이, 배급은 쇼박스가 맡았다.\
           | DEVELOP 오지석 > 봄밤, LAUNCH 쇼박스 > 봄밤
          영화 ‘봄밤’은 오지석 감독의 첫 장편으로, 21만 명이 봤다. | DEVELOP 오지석 > 봄밤
          KBS 월화드라마 ‘봄밤’이 끝났다. | LAUNCH KBS > 봄밤
          드라마 ‘봄밤’은 티빙을 통해 볼 수 있다. | LAUNCH 티빙 > 봄밤
          오지석의 소설집 ‘봄밤’이 창비에서 나왔다. | DEVELOP 오지석 > 봄밤, LAUNCH 창비 > 봄밤
          영화 ‘봄밤’으로 데뷔한 오지석 감독이 돌아왔다. | DEVELOP 오지석 > 봄밤
          """)
  void worksAreMadeAndShown(String text, String relations) {
    assertThat(relations(text)).containsExactlyInAnyOrderElementsOf(split(relations));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          오지석(19·두산 베어스)의 방망이가 돌았다. | MEMBER 오지석 > 두산 베어스
          네이버 소속 가수 오지석이 왔다. | MEMBER 오지석 > 네이버
          두산 베어스는 투수 오지석이 31점을 올렸다. | MEMBER 오지석 > 두산 베어스
          부산대 오지석 교수와 카이스트 나세훈 교수 공동연구팀이 웃었다.\
           | ROLE 오지석 > 부산대학교, PARTNER 부산대학교 > 한국과학기술원, ROLE 나세훈 > 한국과학기술원
          오지석의 두산 베어스 이적에 합의했다. | MEMBER 오지석 > 두산 베어스
          """)
  void peopleBelongToClubs(String text, String relations) {
    assertThat(relations(text)).isEqualTo(split(relations));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          오지석 강남구청장은 설명했다. | ROLE 오지석 > 강남구
          강남구청장 오지석이 설명했다. | ROLE 오지석 > 강남구
          오지석 우즈베키스탄 외교장관과 회담했다. | ROLE 오지석 > 우즈베키스탄
          한국생명공학연구원 오지석 박사는 설명했다. | ROLE 오지석 > 한국생명공학연구원
          오지석 전주국제영화제 집행위원장은 평했다. | ROLE 오지석 > 전주국제영화제
          오지석 전주국제영화제 관객은 평했다. |
          현대건설 지휘봉을 잡은 오지석 감독은 칭찬했다. | ROLE 오지석 > 현대건설
          한국외국어대에서 강의하는 오지석이 옮겼다. | ROLE 오지석 > 한국외국어대
          국민의힘에서는 오지석 의원과 나세훈 대변인이 신청했다. | MEMBER 오지석 > 국민의힘, MEMBER 나세훈 > 국민의힘, ROLE 나세훈 > 국민의힘
          국민의힘에서 오지석 의원을 불렀다. |
          민주당 소속이던 오지석 전 의원이 졌다. | MEMBER 오지석 > 더불어민주당
          진보당 소속으로 활동하는 오지석 의원도 말했다. | MEMBER 오지석 > 진보당
          진보당은 오지석 위원장을 후보로 내보내기로 했다. | ROLE 오지석 > 진보당
          삼성화재가 오지석(26점)을 앞세워 이겼다. | MEMBER 오지석 > 삼성화재
          네이버는 한국관광공사 은포지사와 협약을 맺었다. | PARTNER 네이버 > 한국관광공사
          네이버는 칩을 만들어 카카오, 쿠팡 등 커피 프랜차이즈에 납품해 왔다. | SUPPLY 네이버 > 카카오, SUPPLY 네이버 > 쿠팡
          네이버는 청주 연구소 인력을 늘렸다. | LOCATED 네이버 > 청주
          스페이스X의 팰컨9 로켓에 실려 떠났다. | DEVELOP 스페이스X > 팰컨9
          삼성전자의 팰컨9 판매가 늘었다. |
          """)
  void officesOfAllKindsMembersByTheirCampAndSites(String text, String relations) {
    assertThat(relations(text)).isEqualTo(split(relations));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          쿠팡은 230억원 규모의 시리즈B 투자를 유치했다. 이번 라운드는 네이버가 주도했고 카카오와 신한은행이 새로 합류했다.\
           | INVEST 네이버 > 쿠팡, INVEST 신한은행 > 쿠팡, INVEST 카카오 > 쿠팡
          쿠팡은 230억원의 투자를 받았다. 네이버와 카카오는 이번에 주주로 합류했다. | INVEST 카카오 > 쿠팡, INVEST 네이버 > 쿠팡
          쿠팡은 230억원의 투자를 받았다. 처음 돈을 댄 네이버는 후속 투자에 나섰다. | INVEST 네이버 > 쿠팡
          판교 사무실에서 만난 나세훈 쿠팡 대표는 말했다. | LOCATED 쿠팡 > 판교, ROLE 나세훈 > 쿠팡
          서울 성수동 사무실에서 만난 나세훈 쿠팡 대표는 말했다. | LOCATED 쿠팡 > 성수동, ROLE 나세훈 > 쿠팡
          """)
  void roundsOfFundingAreOfWhomTheyWereTold(String text, String relations) {
    assertThat(relations(text)).containsExactlyInAnyOrderElementsOf(split(relations));
  }

  @Test
  void theSamePartyIsTheOneNamedBefore() {
    assertThat(relations("민주당 오지석 의원과 같은 당 나세훈 의원이 발의했다."))
        .containsExactlyInAnyOrder(
            "ROLE 오지석 > 더불어민주당", "MEMBER 오지석 > 더불어민주당", "MEMBER 나세훈 > 더불어민주당");
  }

  @Test
  void whoIsDesignatedIsADesignate() {
    assertThat(all("대통령실은 관세청장에 오지석 변호사를 내정했다."))
        .anySatisfy(
            relation -> {
              assertThat(relation.type()).isEqualTo(RelationType.ROLE);
              assertThat(relation.object().name()).isEqualTo("관세청");
              assertThat(relation.label()).isEqualTo("청장 내정자");
            });
  }

  private static List<String> split(String relations) {
    return relations == null ? List.of() : List.of(relations.split(", "));
  }

  private static List<String> relations(String text) {
    return all(text).stream()
        .filter(each -> each.object() != null)
        .map(each -> each.type() + " " + each.subject().name() + " > " + each.object().name())
        .toList();
  }

  private static List<Relation> all(String text) {
    AnnotatedDocument document = Documents.annotated(text);
    List<EntityCluster> clusters =
        CoreferenceResolver.resolve(document, EntityFinder.find(document));
    return RelationFinder.find(
        document, clusters, TimeFinder.find(document), HedgeFinder.find(document), List.of());
  }
}
