package io.newsgraph.analysis.relation;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsgraph.analysis.entity.coreference.CoreferenceResolver;
import io.newsgraph.analysis.entity.recognition.EntityCluster;
import io.newsgraph.analysis.entity.recognition.EntityFinder;
import io.newsgraph.analysis.hedging.HedgeFinder;
import io.newsgraph.analysis.language.AnnotatedDocument;
import io.newsgraph.analysis.language.Documents;
import io.newsgraph.analysis.time.TimeFinder;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The plain ways of saying each relation, with names that everybody knows. */
class WaysOfSayingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          네이버 계열 포털업체인 카카오가 컸다. | PARENT 네이버 > 카카오
          한국은행 부설 금융연구원이 펴냈다. | PARENT 한국은행 > 한국금융연구원
          네이버 계열의 쿠팡과 카카오가 컸다. | PARENT 네이버 > 쿠팡, PARENT 네이버 > 카카오
          에어버스의 방산 부문인 쿠팡이 컸다. | PARENT 에어버스 > 쿠팡
          쿠팡은 옷 생산을 네이버에 맡기고 있다. | SUPPLY 네이버 > 쿠팡
          쿠팡은 ‘말샘’ 앱의 제작을 네이버에 맡겼다. | DEVELOP 네이버 > 말샘, SUPPLY 네이버 > 쿠팡
          네이버가 폴란드 해군의 배를 인도했다. | SUPPLY 네이버 > 폴란드 해군
          쿠팡이 네이버의 주식 3%를 사들였다. | INVEST 쿠팡 > 네이버
          서울시 산하 서울교통공사가 바꾼다. | PARENT 서울 > 서울교통공사
          네이버, 쿠팡 등 카카오 계열사 대표가 모였다. | PARENT 카카오 > 쿠팡, PARENT 카카오 > 네이버
          카카오는 네이버, 쿠팡 등 주요 계열사를 내세웠다. | PARENT 카카오 > 쿠팡, PARENT 카카오 > 네이버
          쿠팡(모회사 네이버)이 뜬다. | PARENT 네이버 > 쿠팡
          쿠팡은 네이버의 자회사로 편입됐다. | PARENT 네이버 > 쿠팡
          네이버가 지분 100%를 가진 쿠팡이 컸다. | INVEST 네이버 > 쿠팡, PARENT 네이버 > 쿠팡
          쿠팡에는 네이버, 카카오 등이 주주로 참여했다. | INVEST 네이버 > 쿠팡, INVEST 카카오 > 쿠팡
          네이버의 쿠팡 지분율은 9.3%에 이른다. | INVEST 네이버 > 쿠팡
          네이버를 2대 주주로 둔 쿠팡이 올랐다. | INVEST 네이버 > 쿠팡
          자금난의 쿠팡에 네이버가 1500억 원을 수혈했다. | INVEST 네이버 > 쿠팡
          네이버도 쿠팡에 베팅했다. | INVEST 네이버 > 쿠팡
          쿠팡은 네이버의 품에 안겼다. | ACQUIRE 네이버 > 쿠팡
          쿠팡은 네이버를 새 주인으로 맞았다. | ACQUIRE 네이버 > 쿠팡
          쿠팡을 사들이며 몸집을 불린 네이버가 왔다. | ACQUIRE 네이버 > 쿠팡
          카카오는 쿠팡을 네이버에 매각했다. | ACQUIRE 네이버 > 쿠팡
          네이버, 전자상거래업체 쿠팡 인수 본계약 체결 | ACQUIRE 네이버 > 쿠팡
          네이버가 쿠팡을 인수한 것은 판로를 넓히기 위해서였다. | ACQUIRE 네이버 > 쿠팡
          네이버의 주요 고객사로는 쿠팡과 카카오가 꼽힌다. | SUPPLY 네이버 > 쿠팡, SUPPLY 네이버 > 카카오
          폴란드에 전차를 인도하기로 한 현대로템이 컸다. | SUPPLY 현대로템 > 폴란드
          네이버는 카카오와 칩을 공급하는 계약을 맺었다. | SUPPLY 네이버 > 카카오
          현대자동차 전기차에는 네이버의 칩이 탑재된다. | SUPPLY 네이버 > 현대자동차
          네이버는 카카오의 공급망에 진입했다. | SUPPLY 네이버 > 카카오
          """)
  void companiesOwnPayBuyAndSupply(String text, String relations) {
    assertThat(relations(text)).containsExactlyInAnyOrderElementsOf(split(relations));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          네이버는 카카오와 자매결연을 했다. | PARTNER 네이버 > 카카오
          네이버와 카카오는 배를 공동 건조하고 있다. | PARTNER 네이버 > 카카오
          네이버·카카오 맞손 | PARTNER 네이버 > 카카오
          네이버와 카카오의 합작사 설립이 늦어진다. | PARTNER 네이버 > 카카오
          네이버가 카카오와 함께 개발한 ‘말샘’ 앱이 나왔다.\
           | DEVELOP 네이버 > 말샘, PARTNER 네이버 > 카카오, DEVELOP 카카오 > 말샘
          네이버가 카카오와 함께 개발한 기술이 학술지에 실렸다. | PARTNER 네이버 > 카카오
          네이버는 카카오, 쿠팡과 수주전을 벌인다. | COMPETE 네이버 > 카카오, COMPETE 네이버 > 쿠팡
          시장이 네이버, 카카오, 쿠팡의 3파전으로 좁혀졌다.\
           | COMPETE 네이버 > 카카오, COMPETE 네이버 > 쿠팡, COMPETE 카카오 > 쿠팡
          맞수 네이버와 카카오가 만났다. | COMPETE 네이버 > 카카오
          네이버의 점유율은 줄었다. 경쟁사인 카카오는 늘었다. | COMPETE 네이버 > 카카오
          흥국생명 vs 삼성화재, 오늘 첫판 | COMPETE 흥국생명 > 삼성화재
          삼성화재는 흥국생명과의 홈경기에서 웃었다. | COMPETE 삼성화재 > 흥국생명
          흥국생명과의 홈경기에서 삼성화재가 웃었다. | COMPETE 삼성화재 > 흥국생명
          네이버는 카카오를 상대로 권리를 침해당했다며 소송을 제기했다. | SUE 네이버 > 카카오
          네이버는 카카오가 글을 베꼈다며 소송을 냈다. | SUE 네이버 > 카카오
          네이버는 카카오가 낸 손해배상 소송에서 졌다. | SUE 카카오 > 네이버
          네이버는 공정거래위원회의 과징금 처분에 불복해 소송을 냈다. | SUE 네이버 > 공정거래위원회
          네이버와 카카오가 손을 잡는다면 어떻게 바뀔까. |
          네이버는 카카오와 손잡는 대신 홀로 섰다. |
          """)
  void companiesWorkTogetherCompeteAndSue(String text, String relations) {
    assertThat(relations(text)).containsExactlyInAnyOrderElementsOf(split(relations));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          네이버에서 본부장을 지낸 오지석씨가 왔다. | ROLE 오지석 > 네이버
          네이버 사장직에서 물러난 오지석씨가 왔다. | ROLE 오지석 > 네이버
          네이버 직원 오지석(43)이 졌다. | ROLE 오지석 > 네이버
          네이버, 새 대표에 오지석…내달 취임 | ROLE 오지석 > 네이버, APPOINT 네이버 > 오지석
          네이버는 카카오 회장 오지석을 대표로 추대했다.\
           | ROLE 오지석 > 카카오, APPOINT 네이버 > 오지석, ROLE 오지석 > 네이버
          오지석은 2015년 네이버를 창업했다. | ROLE 오지석 > 네이버
          울산 HD가 오지석 선수와 3년 계약을 맺었다. | MEMBER 오지석 > 울산 HD
          네이버는 한국경제인협회 회원사로 가입했다. | MEMBER 네이버 > 한국경제인협회
          오지석 교수는 나세훈 장관과의 면담에서 웃었다. | MEETING 오지석 > 나세훈
          오지석 대표와 나세훈 장관 간 회담이 열렸다. | MEETING 오지석 > 나세훈
          오지석 선수는 결승에서 나세훈 선수를 만나 웃었다. | COMPETE 오지석 > 나세훈
          """)
  void peopleHoldOfficesBelongAndMeet(String text, String relations) {
    assertThat(relations(text)).containsExactlyInAnyOrderElementsOf(split(relations));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          네이버가 선보인 오지석 작가의 소설 ‘봄밤’이 팔렸다. | DEVELOP 오지석 > 봄밤, LAUNCH 네이버 > 봄밤
          오지석 작가의 소설 ‘봄밤’과 ‘겨울 강’이 팔렸다. | DEVELOP 오지석 > 봄밤, DEVELOP 오지석 > 겨울 강
          오지석 감독이 메가폰을 잡은 영화 ‘봄밤’ 시즌2가 나온다. | DEVELOP 오지석 > 봄밤
          네이버, 도우미 앱 ‘말샘’ 북미 출시 | LAUNCH 네이버 > 말샘
          네이버가 도우미 앱 ‘말샘’을 3년에 걸쳐 개발했다. | DEVELOP 네이버 > 말샘
          네이버에서 새로 나온 앱 ‘말샘’은 무료다. | LAUNCH 네이버 > 말샘
          게임 ‘말샘’이 나온다. 개발사는 네이버, 유통사는 카카오다. | DEVELOP 네이버 > 말샘, LAUNCH 카카오 > 말샘
          게임 ‘말샘’이 나온다. 경쟁사 개발사는 네이버다. |
          영화 ‘봄밤’은 넷플릭스에서 스트리밍된다. | LAUNCH 넷플릭스 > 봄밤
          삼성전자가 갤럭시Z폴드7을 공개했다. | LAUNCH 삼성전자 > 갤럭시Z폴드7
          네이버의 본사는 성남에 있다. | LOCATED 네이버 > 성남
          네이버의 첫 공장은 청주에 들어선다. | LOCATED 네이버 > 청주
          네이버가 컸다. 본사는 청주에 있다. | LOCATED 네이버 > 청주
          네이버(경기 성남 소재)가 뽑는다. | LOCATED 네이버 > 성남
          청주 한복판에 자리 잡은 네이버가 컸다. | LOCATED 네이버 > 청주
          청주에서 문을 연 네이버가 컸다. | LOCATED 네이버 > 청주
          """)
  void thingsAreMadeBroughtOutAndStandSomewhere(String text, String relations) {
    assertThat(relations(text)).containsExactlyInAnyOrderElementsOf(split(relations));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          네이버는 2014년 문을 열었다. 주력 제품은 돌봄 로봇 ‘말샘’이다. | DEVELOP 네이버 > 말샘
          네이버가 컸다. 첫 작품인 게임 ‘말샘’이 상을 받았다. | DEVELOP 네이버 > 말샘
          네이버가 내놓은 첫 제품이 바로 로봇 ‘말샘’이다. | LAUNCH 네이버 > 말샘
          소설가 오지석이 왔다. 대표작으로는 ‘봄밤’과 ‘먼 강’이 있다. | DEVELOP 오지석 > 봄밤, DEVELOP 오지석 > 먼 강
          화가 오지석의 회고전이 열린다. 유작이 된 그림 ‘봄밤’도 나온다. | DEVELOP 오지석 > 봄밤
          화가 오지석의 회고전이 열린다. 배우는 tvN ‘먼 강’에서 웃었다. | LAUNCH tvN > 먼 강
          앱 ‘말샘’이 인기다. 앱을 만든 네이버는 웃었다. | DEVELOP 네이버 > 말샘
          손님이 찾는 것은 ‘말샘만두’다. 오지석씨가 만들어 낸 음식이다. | DEVELOP 오지석 > 말샘만두
          드라마 ‘봄밤’이 나온다. 극본은 오지석 작가가, 연출은 나세훈 감독이 맡았다.           | DEVELOP 오지석 > 봄밤, DEVELOP 나세훈 > 봄밤
          한양대 오지석 교수 연구팀이 센서 ‘말샘’을 개발했다.           | ROLE 오지석 > 한양대학교, DEVELOP 오지석 > 말샘, DEVELOP 한양대학교 > 말샘
          네이버는 카카오 지분 12%를 사들였다. | INVEST 네이버 > 카카오
          네이버는 카카오 지분 51%를 사들였다. | ACQUIRE 네이버 > 카카오
          """)
  void whatIsSaidBeforeTellsWhoseSomethingIs(String text, String relations) {
    assertThat(relations(text)).containsExactlyInAnyOrderElementsOf(split(relations));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          네이버는 KAIST가 판교에 세운 회사로, 지난해 카카오에서 투자를 유치했다. | INVEST 카카오 > 네이버
          네이버는 카카오가 지난해 지분 61%를 사들였다. | ACQUIRE 카카오 > 네이버
          네이버가 올랐고, 이 회사 지분 11%를 보유한 카카오도 올랐다. | INVEST 카카오 > 네이버
          안랩에 로봇을 납품해 온 대구의 로봇 업체 두산로보틱스가 웃었다. | SUPPLY 두산로보틱스 > 안랩
          네이버가 로봇 ‘말샘’을 개발했다. ‘말샘’은 부산교통공사와 안랩 등 60여 곳에 납품됐다. | SUPPLY 네이버 > 부산교통공사, SUPPLY 네이버 > 안랩
          네이버는 커졌다. 지난해 출시한 앱 ‘말샘톡’이 인기를 끌고 있다. | LAUNCH 네이버 > 말샘톡
          네이버는 앱을 내놓는다. 이름은 ‘말샘톡’이다. | DEVELOP 네이버 > 말샘톡
          네이버는 실적을 냈다. 카카오와 안랩 등 경쟁사들도 실적을 낸다. | COMPETE 네이버 > 카카오, COMPETE 네이버 > 안랩
          카카오는 네이버에 이어 현대자동차의 계열사로 편입됐다. | PARENT 현대자동차 > 카카오
          나세훈 의원이 대표인 국민의힘은 웃었다. | ROLE 나세훈 > 국민의힘
          네이버는 안랩과의 경쟁이 치열해졌다. | COMPETE 네이버 > 안랩
          네이버는 안랩과 백신 구매 계약을 체결했다. | SUPPLY 안랩 > 네이버
          네이버는 미국 미시간주 홀랜드 공장에서 로봇을 만든다. | LOCATED 네이버 > 홀랜드
          """)
  void whoeverActsIsToldByTheWholeSentence(String text, String relations) {
    assertThat(relations(text)).containsAll(split(relations));
  }

  @Test
  void onlyTheLastOfSeveralPlacesIsWhereSomethingIs() {
    assertThat(relations("안목해변과 오죽헌, 정동진에 있는 네이버를 찾았다.")).containsExactly("LOCATED 네이버 > 정동진");
  }

  @Test
  void whoTakesComplaintsIsNotSuedAndSuesNobody() {
    assertThat(relations("네이버는 특허심판원에 무효심판을 청구했다.")).isEmpty();
    assertThat(relations("서울중앙지법 민사합의27부는 카카오가 네이버를 상대로 낸 소송을 기각했다."))
        .containsExactly("SUE 카카오 > 네이버");
  }

  private static List<String> split(String relations) {
    return relations == null ? List.of() : List.of(relations.split(", "));
  }

  private static List<String> relations(String text) {
    AnnotatedDocument document = Documents.annotated(text);
    List<EntityCluster> clusters =
        CoreferenceResolver.resolve(document, EntityFinder.find(document));
    return RelationFinder.find(
            document, clusters, TimeFinder.find(document), HedgeFinder.find(document), List.of())
        .stream()
        .filter(each -> each.object() != null)
        .map(each -> each.type() + " " + each.subject().name() + " > " + each.object().name())
        .toList();
  }
}
