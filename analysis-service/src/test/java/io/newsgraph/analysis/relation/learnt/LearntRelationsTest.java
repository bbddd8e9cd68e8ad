package io.newsgraph.analysis.relation.learnt;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsgraph.analysis.entity.name.EntityType;
import io.newsgraph.analysis.entity.recognition.EntityCluster;
import io.newsgraph.analysis.entity.recognition.EntityFinder;
import io.newsgraph.analysis.language.Documents;
import io.newsgraph.analysis.relation.RelationFinder;
import io.newsgraph.analysis.relation.type.RelationType;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Relations that no rule tells, and what keeps the model from telling what is none. */
class LearntRelationsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          스위스 제약사 노바티스는 신약을 냈다. | LOCATED 노바티스 > 스위스
          네이버는 카카오와 함께 하락했다. |
          현대차와 기아의 협업이 필요하다. |
          """)
  void pairsAreJudgedByWhatStandsAroundThem(String text, String relation) {
    List<EntityCluster> names = EntityFinder.find(Documents.annotated(text));
    assertThat(
            RelationFinder.find(Documents.annotated(text), names, List.of(), List.of(), List.of())
                .stream()
                .map(
                    each ->
                        each.type() + " " + each.subject().name() + " > " + each.object().name())
                .collect(Collectors.joining(", ")))
        .isEqualTo(relation == null ? "" : relation);
  }

  @Test
  void whatTheModelTellsApartIsNumberedFromZero() {
    int[] numbers =
        Arrays.stream(RelationType.values())
            .mapToInt(LearntRelations::number)
            .filter(number -> number >= 0)
            .sorted()
            .toArray();
    assertThat(numbers).isEqualTo(IntStream.range(0, LearntRelations.types()).toArray());
    assertThat(LearntRelations.number(RelationType.APPOINT)).isEqualTo(-1);
  }

  @Test
  void whereTownsAndEventsLieIsToldByRulesAlone() {
    assertThat(LearntRelations.mayTell(RelationType.LOCATED, EntityType.LOCATION)).isFalse();
    assertThat(LearntRelations.mayTell(RelationType.LOCATED, EntityType.ORGANIZATION)).isTrue();
  }
}
