package io.newsgraph.analysis.relation;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsgraph.analysis.entity.coreference.CoreferenceResolver;
import io.newsgraph.analysis.entity.recognition.EntityCluster;
import io.newsgraph.analysis.entity.recognition.EntityFinder;
import io.newsgraph.analysis.language.AnnotatedDocument;
import io.newsgraph.analysis.language.Documents;
import io.newsgraph.analysis.relation.statement.Relation;
import io.newsgraph.analysis.relation.type.RelationType;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The offices that somebody has held. */
class CareerTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          오지석 감독은 왔다. 카카오 전무를 거쳐 네이버 이사를 지냈다.\
           | 오지석 > 카카오 (전무) former, 오지석 > 네이버 (이사) former
          오지석 교수는 은포협회 위원과 나루학회장을 지냈다. 나루학회는 웃었다.\
           | 오지석 > 은포협회 (위원) former, 오지석 > 나루학회 (회장) former
          오지석 교수는 왔다. 2022년부터는 은포협회 표준위원으로 활동하고 있다. | 오지석 > 은포협회 (표준위원)
          오지석 씨는 은포연구원에서 9년간 전극 소재를 연구했다. | 오지석 > 은포연구원 former
          카카오에서 12년 동안 지도를 설계한 오지석 대표는 기술자다. | 오지석 > 카카오 former
          카카오 연구원 출신인 오지석 대표가 2012년 은포테크를 세웠다.\
           | 오지석 > 카카오 (연구원) former, 오지석 > 은포테크 (대표)
          오지석 대표는 서울대 교수이던 2015년 회사를 차렸다. | 오지석 > 서울대학교 (교수) former
          흥국생명이 이탈리아 출신 오지석 감독을 선임했다. | 오지석 > 흥국생명 (감독)
          카카오는 오지석 박사를 부사장으로 영입한 뒤 웃었다. | 오지석 > 카카오 (부사장)
          비가 왔다. 카카오 전무를 거쳐 왔다. |
          """)
  void aCareerIsToldOfWhomTheSentenceIsAbout(String text, String roles) {
    assertThat(roles(text)).isEqualTo(roles == null ? List.of() : List.of(roles.split(", ")));
  }

  private static List<String> roles(String text) {
    AnnotatedDocument document = Documents.annotated(text);
    List<EntityCluster> clusters =
        CoreferenceResolver.resolve(document, EntityFinder.find(document));
    return RelationFinder.find(document, clusters, List.of(), List.of(), List.of()).stream()
        .filter(relation -> relation.type() == RelationType.ROLE && relation.object() != null)
        .map(CareerTest::show)
        .toList();
  }

  private static String show(Relation relation) {
    return relation.subject().name()
        + " > "
        + relation.object().name()
        + (relation.label() == null ? "" : " (" + relation.label() + ")")
        + (relation.former() ? " former" : "");
  }
}
