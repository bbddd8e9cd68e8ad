package io.newsgraph.analysis.relation;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsgraph.analysis.entity.coreference.CoreferenceResolver;
import io.newsgraph.analysis.entity.recognition.EntityCluster;
import io.newsgraph.analysis.entity.recognition.EntityFinder;
import io.newsgraph.analysis.language.AnnotatedDocument;
import io.newsgraph.analysis.language.Documents;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Relations of whom or what the sentences before speak of. */
class CarriedSidesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          카카오는 밥솥을 만든다. 올해로 창업 20년이다. 지난달 네이버를 인수했다. | ACQUIRE 카카오 > 네이버
          카카오는 밥솥을 만든다. 열판은 네이버가, 방열판은 안랩이 공급한다.\
           | SUPPLY 네이버 > 카카오, SUPPLY 안랩 > 카카오
          카카오는 밥솥을 만든다. 쌀은 네이버에서 들여온다. | SUPPLY 네이버 > 카카오
          카카오는 커졌다. 주요 주주는 네이버, 안랩이다. | INVEST 네이버 > 카카오, INVEST 안랩 > 카카오
          카카오는 커졌다. 최대 고객은 네이버다. | SUPPLY 카카오 > 네이버
          카카오는 커졌다. 네이버는 오랜 단골이다. | SUPPLY 카카오 > 네이버
          카카오가 100억원을 유치했다. 기존 주주인 네이버와 안랩이 참여했다.\
           | INVEST 네이버 > 카카오, INVEST 안랩 > 카카오
          """)
  void whatACompanyBuysUsesAndSellsIsItsWhereNoOtherIsNamed(String text, String relations) {
    assertThat(relations(text)).containsExactlyInAnyOrder(relations.split(", "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "오지석 씨는 밥솥을 판다. 열판은 네이버가 공급한다.",
        "카카오는 밥솥을 만든다. 비용은 네이버가 댄다.",
        "카카오는 밥솥을 만든다. 네이버는 밥솥을 공급한다."
      })
  void whatIsNoPartOfItIsSuppliedToNobody(String text) {
    assertThat(relations(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          오지석이 쓴 ‘하늘우물’이 나왔다. 책은 네이버가 출간했다.\
           | DEVELOP 오지석 > 하늘우물, LAUNCH 네이버 > 하늘우물
          로봇 ‘하늘우물’이 나왔다. 로봇은 카카오가 개발했다. | DEVELOP 카카오 > 하늘우물
          소설가 오지석이 왔다. 저서로는 ‘하늘우물’, ‘봄밤의 개’가 있다.\
           | DEVELOP 오지석 > 하늘우물, DEVELOP 오지석 > 봄밤의 개
          화가 오지석이 왔다. 대표작으로 ‘하늘우물’과 ‘봄밤의 개’가 있다.\
           | DEVELOP 오지석 > 하늘우물, DEVELOP 오지석 > 봄밤의 개
          """)
  void aWorkIsOfWhoIsSpokenOf(String text, String relations) {
    assertThat(relations(text)).containsExactlyInAnyOrder(relations.split(", "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          부산대 오지석 교수 연구팀이 병을 찾았다. 연구팀은 카카오와 협력하기로 했다. | PARTNER 부산대학교 > 카카오
          부산대와 서울대 공동 연구팀이 왔다. 연구팀은 신약 후보 ‘말샘톡’을 개발했다. | DEVELOP 서울대학교 > 말샘톡
          부산대와 서울대 공동 연구팀이 왔다. 연구팀은 신약 후보 ‘말샘톡’을 개발했다. | DEVELOP 부산대학교 > 말샘톡
          """)
  void theTeamIsOfTheBodiesThatItWasToldWith(String text, String relation) {
    assertThat(relations(text)).contains(relation);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          오지석 사외이사(서강대 교수)는 웃었다. | ROLE 오지석 > 서강대학교
          은포국제영화제가 8일 개막했다. 오지석 집행위원장은 웃었다. | ROLE 오지석 > 은포국제영화제
          네이버가 새 서비스를 냈다. 오지석 국립하늘과학관장은 웃었다. | ROLE 오지석 > 국립하늘과학관
          """)
  void anOfficeIsOfTheBodyOrTheEventThatHasIt(String text, String relations) {
    assertThat(relations(text)).containsExactlyInAnyOrder(relations.split(", "));
  }

  private static List<String> relations(String text) {
    AnnotatedDocument document = Documents.annotated(text);
    List<EntityCluster> clusters =
        CoreferenceResolver.resolve(document, EntityFinder.find(document));
    return RelationFinder.find(document, clusters, List.of(), List.of(), List.of()).stream()
        .map(each -> each.type() + " " + each.subject().name() + " > " + each.object().name())
        .toList();
  }
}
