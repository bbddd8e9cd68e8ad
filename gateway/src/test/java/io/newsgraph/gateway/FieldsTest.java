package io.newsgraph.gateway;

import static io.newsgraph.gateway.Samples.articleId;
import static io.newsgraph.gateway.Samples.entityId;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Services are asked for the fields that a query selects, at every depth, and no others. */
@QuarkusTest
class FieldsTest extends StubbedTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          keywords { term }                    | analyzer keywords.term
          keywords { __typename }              | analyzer keywords
          a: keywords { term } b: keywords { score } | analyzer keywords.score keywords.term
          entities { salience }                | analyzer entities.salience
          entities { entity { name } }         | analyzer entities.entity.id entities.entity.name
          entities(types: [PERSON]) { salience } | analyzer entities.entity.type entities.salience
          relations { label }                  | analyzer relations.label
          relations(types: [INVEST]) { label } | analyzer relations.label relations.type
          quotations { article { title } }     | analyzer quotations.articleId
          dates { value } topic { label }      | analyzer dates.value topic.label
          graph { truncated }                  | analyzer graph.truncated
          graph { edges { source { name } } }  | analyzer graph.edges.source graph.edges.target graph.nodes.entity.id graph.nodes.entity.name
          graph { nodes { entity { articles { totalCount } } } } | analyzer graph.nodes.entity.id
          revision isCurrent                   | analyzer revision
          """)
  void anAnalysisIsAskedForTheFieldsSelectedAlone(String selected, String fields) {
    GraphQl.query("{ article(id: \"%s\") { analysis { %s } } }".formatted(articleId(1), selected))
        .body("errors", nullValue());

    assertThat(String.join(" ", analysisService.calls().getFirst().strings("fields")))
        .isEqualTo(fields);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          keywords(first: 3) { term }                      | {"keywords":3}
          keywords { term }                                | {"keywords":10}
          a: keywords(first: 3) { term } b: keywords(first: 7) { score } | {"keywords":7}
          entities(first: 5) { salience } topic { label }  | {"entities":5}
          entities { salience }                            | {"entities":500}
          entities(first: 5, types: [PERSON]) { salience } | {"entities":500}
          a: dates(first: 1) { value } b: dates { value }  | {"dates":500}
          topic { label }                                  | {}
          """)
  void ofListsAsMuchIsAskedForAsAnyFieldGives(String selected, String first) {
    GraphQl.query("{ article(id: \"%s\") { analysis { %s } } }".formatted(articleId(1), selected))
        .body("errors", nullValue());

    assertThat(analysisService.calls().getFirst().body().get("first").toString()).isEqualTo(first);
  }

  @Test
  void aSizeThatCanNotBeAskedForIsTheFieldsErrorAlone() {
    GraphQl.query(
            "{ article(id: \"%s\") { title analysis { keywords(first: 0) { term } } } }"
                .formatted(articleId(1)))
        .body("data.article.title", equalTo("기사 1"))
        .body("errors.extensions.code", contains("INVALID_PAGE"));
  }

  @Test
  void fieldsOfFragmentsAreAskedForAsWell() {
    GraphQl.query(
            """
            query($more: Boolean = false) { article(id: "%s") { analysis { ...terms ...named } } }
            fragment terms on Analysis { keywords { term score @include(if: $more) } }
            fragment named on Analysis { entities { ... on AnalyzedEntity { salience } } }
            """
                .formatted(articleId(1)))
        .body("errors", nullValue());

    assertThat(analysisService.calls().getFirst().strings("fields"))
        .containsExactly("analyzer", "entities.salience", "keywords.term");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          3 | false | analyzer keywords.term
          7 | false | analyzer keywords.term
          7 | true  | analyzer keywords.score keywords.term
          3 | false | analyzer keywords.term
          """)
  void oneDocumentAsksForWhatItsVariablesSay(int size, boolean scored, String fields) {
    GraphQl.query(
            """
            query($id: ID, $size: Int!, $scored: Boolean!) {
              article(id: $id) { analysis { ...terms } } }
            fragment terms on Analysis {
              keywords(first: $size) { term score @include(if: $scored) } }
            """,
            Map.of("id", articleId(1), "size", size, "scored", scored))
        .body("errors", nullValue());

    StubService.Call call = analysisService.calls().getFirst();
    assertThat(String.join(" ", call.strings("fields"))).isEqualTo(fields);
    assertThat(call.body().get("first").get("keywords").asInt()).isEqualTo(size);
  }

  @Test
  void entitiesOfALevelAreAskedForWhatAnyOfThemIs() {
    GraphQl.query(
            """
            { a: entity(id: "%s") { name } b: entity(id: "%s") { aliases }
              node(id: "%s") { ... on Entity { type } } }
            """
                .formatted(entityId(1), entityId(2), entityId(3)))
        .body("errors", nullValue())
        .body("data.a.name", equalTo("기업 1"))
        .body("data.b.aliases", contains("회사 2"))
        .body("data.node.type", equalTo("ORGANIZATION"));

    assertThat(analysisService.routes()).containsExactly("POST /entities/lookup");
    assertThat(analysisService.calls().getFirst().strings("fields"))
        .containsExactly("aliases", "id", "name", "type");
  }

  @Test
  void onePageIsReadOnceWhateverIsSelectedOfIt() {
    GraphQl.query(
            """
            { entity(id: "%s") {
                a: quotations(first: 1) { edges { node { text } } }
                b: quotations(first: 1) { edges { node { cue speaker { entity { name } } } } }
                roles(first: 1) { edges { node { label holder { name } } } }
                neighbours(first: 1) { edges { weight node { type } } } } }
            """
                .formatted(entityId(5)))
        .body("errors", nullValue())
        .body("data.entity.a.edges[0].node.text", equalTo("신제품이다"))
        .body("data.entity.b.edges[0].node.speaker.entity.name", equalTo("기업 5"));

    StubService.Call quotations = call("POST /entities/quotations");
    assertThat(quotations.body().get("requests")).hasSize(1);
    assertThat(quotations.strings("fields"))
        .containsExactly("articleId", "cue", "speaker.entity.id", "speaker.entity.name", "text");
    assertThat(call("POST /entities/roles").strings("fields"))
        .containsExactly("articleCount", "holder.id", "holder.name", "label");
    assertThat(call("POST /entities/neighbours").strings("fields")).containsExactly("id", "type");
  }

  @Test
  void listsAreSharedOnlyWhereTheSameIsSelectedOfThem() {
    GraphQl.query(
            """
            { a: entities(first: 2) { edges { node { name } } }
              b: entities(first: 2) { edges { node { name } cursor } }
              c: entities(first: 2) { edges { node { name description } } } }
            """)
        .body("errors", nullValue())
        .body("data.b.edges.node.name", contains("기업 1", "기업 2"))
        .body("data.c.edges.node.description", contains("업계 1위", "업계 2위"));

    assertThat(analysisService.calls())
        .extracting(call -> call.parameter("fields"))
        .containsExactlyInAnyOrder("id,name", "description,id,name");
  }

  private StubService.Call call(String route) {
    return analysisService.calls().stream()
        .filter(call -> call.route().equals(route))
        .findFirst()
        .orElseThrow();
  }
}
