package io.newsgraph.analysis.relation;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsgraph.analysis.entity.coreference.CoreferenceResolver;
import io.newsgraph.analysis.entity.recognition.EntityCluster;
import io.newsgraph.analysis.entity.recognition.EntityFinder;
import io.newsgraph.analysis.language.AnnotatedDocument;
import io.newsgraph.analysis.language.Documents;
import io.newsgraph.analysis.quotation.QuotationFinder;
import io.newsgraph.analysis.relation.statement.Relation;
import io.newsgraph.analysis.relation.type.RelationType;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Relations that somebody is quoted to state. */
class SpokenRelationsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          정신아 카카오 대표는 "네이버가 지난달 안랩과 업무협약을 맺었습니다"라고 말했다. | PARTNER 네이버 > 안랩
          정신아 카카오 대표는 "우리는 안랩과 업무협약을 맺었습니다"라고 말했다. | PARTNER 카카오 > 안랩
          정신아 카카오 대표는 "내년에 새 앱 '말샘톡'을 출시하겠다"고 말했다. | LAUNCH 카카오 > 말샘톡
          정신아 카카오 대표는 "3.5도로 찹니다. 안랩과 업무협약을 맺었습니다"라고 말했다. | PARTNER 카카오 > 안랩
          """)
  void whatIsSaidIsTheSpeakersAndHedged(String text, String relation) {
    assertThat(relations(text))
        .filteredOn(told -> told.type() != RelationType.ROLE)
        .singleElement()
        .satisfies(told -> assertThat(told.hedged()).isTrue())
        .extracting(SpokenRelationsTest::show)
        .isEqualTo(relation);
  }

  @Test
  void whatIsAskedIsNotStated() {
    assertThat(relations("정신아 카카오 대표는 \"네이버가 안랩과 업무협약을 맺었습니까?\"라고 물었다."))
        .extracting(SpokenRelationsTest::show)
        .containsExactly("ROLE 정신아 > 카카오");
  }

  @Test
  void whatIsSaidAndToldIsAFact() {
    assertThat(relations("네이버는 안랩과 업무협약을 맺었다. 정신아 카카오 대표는 \"네이버가 안랩과 업무협약을 맺었습니다\"라고 말했다."))
        .filteredOn(told -> told.type() == RelationType.PARTNER)
        .singleElement()
        .satisfies(told -> assertThat(told.hedged()).isFalse());
  }

  private static String show(Relation told) {
    return told.type() + " " + told.subject().name() + " > " + told.object().name();
  }

  private static List<Relation> relations(String text) {
    AnnotatedDocument document = Documents.annotated(text);
    List<EntityCluster> clusters =
        CoreferenceResolver.resolve(document, EntityFinder.find(document));
    return RelationFinder.find(
        document,
        clusters,
        List.of(),
        List.of(),
        QuotationFinder.find(document, clusters, List.of()));
  }
}
