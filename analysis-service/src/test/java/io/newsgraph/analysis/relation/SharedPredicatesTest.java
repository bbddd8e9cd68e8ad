package io.newsgraph.analysis.relation;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsgraph.analysis.entity.coreference.CoreferenceResolver;
import io.newsgraph.analysis.entity.recognition.EntityCluster;
import io.newsgraph.analysis.entity.recognition.EntityFinder;
import io.newsgraph.analysis.language.AnnotatedDocument;
import io.newsgraph.analysis.language.Documents;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Clauses that leave out their predicate, their object or who acts in them. */
class SharedPredicatesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          네이버는 안랩과, 카카오는 쿠팡과 각각 협력하고 있다. | PARTNER 네이버 > 안랩, PARTNER 카카오 > 쿠팡
          양극재는 에코프로비엠이, 분리막은 카카오가 네이버에 댄다. | SUPPLY 에코프로비엠 > 네이버, SUPPLY 카카오 > 네이버
          카카오는 안랩과 배달 앱 '말샘톡'의 운영사 쿠팡을 인수했다.\
           | ACQUIRE 카카오 > 안랩, ACQUIRE 카카오 > 쿠팡, LAUNCH 쿠팡 > 말샘톡
          안랩이 매물로 나왔다. 카카오가 인수를 검토하고 있다. | ACQUIRE 카카오 > 안랩
          안랩은 보안 업체다. 지난해 거래액은 8천억원이다. 카카오가 2022년 지분 9.8%를 사들여 2대 주주가 됐다.\
           | INVEST 카카오 > 안랩
          네이버는 안랩과 모회사 카카오를 제소했다.\
           | PARENT 카카오 > 안랩, SUE 네이버 > 안랩, SUE 네이버 > 카카오
          네이버는 카카오로부터 비슷한 선박을 수주했다. | SUPPLY 네이버 > 카카오
          """)
  void eachClauseHasThePredicateOfTheLast(String text, String relations) {
    assertThat(relations(text)).containsExactlyInAnyOrder(relations.split(", "));
  }

  @Test
  void whoHiresDoesSoForTheCompany() {
    assertThat(relations("오지석 안랩 대표는 웃었다. 오 대표는 나세훈 씨를 최고재무책임자로 영입했다."))
        .contains("APPOINT 안랩 > 나세훈", "ROLE 나세훈 > 안랩");
  }

  @Test
  void whatStandsAtAPlaceIsItsOwners() {
    assertThat(relations("카카오는 경주시 외동읍에 있는 네이버 본사 앞에서 모였다.")).contains("LOCATED 네이버 > 외동읍");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          오지석 대표는 안랩을 거쳐 2019년 카카오를 창업했다. 이 회사는 앱 '말샘톡'을 출시했다. | LAUNCH 카카오 > 말샘톡
          소프트웨어는 안랩이 맡는다. 카카오가 지난해 인수한 이 회사는 앱 '말샘톡'을 만든다. | ACQUIRE 카카오 > 안랩
          카카오는 웃었다. 오지석 대표는 "안랩의 부품이 좋다"고 말했다. 이 회사에는 네이버가 200억원을 출자했다.\
           | INVEST 네이버 > 카카오
          """)
  void thisCompanyIsTheOneSpokenOf(String text, String relation) {
    assertThat(relations(text)).contains(relation);
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
