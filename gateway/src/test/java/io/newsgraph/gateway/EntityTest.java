package io.newsgraph.gateway;

import static io.newsgraph.gateway.Samples.articleId;
import static io.newsgraph.gateway.Samples.entityId;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EntityTest extends StubbedTest {

  private static final Map<String, Object> GRAPH_FILTER =
      Map.of(
          "entityIds",
          List.of(entityId(1)),
          "publishers",
          List.of("한강일보"),
          "from",
          "2024-09-01",
          "minWeight",
          2,
          "maxNodes",
          30,
          "maxEdges",
          60);

  @Test
  void entityIsServedAsItsServiceHasIt() {
    Map<String, Object> entity =
        GraphQl.query(
                "{ entity(id: \"%s\") { id name type description aliases articleCount firstSeen lastSeen } }"
                    .formatted(entityId(5)))
            .body("errors", nullValue())
            .extract()
            .path("data.entity");

    assertThat(entity).isEqualTo(Samples.entity(5));
  }

  @Test
  void entityHasItsArticlesAndNeighbours() {
    GraphQl.query(
            """
            { entity(id: "%s") {
                articles(first: 2) { edges { cursor node { title } } }
                neighbours(types: [PERSON], first: 1) {
                  edges { cursor weight articleCount node { id } } } } }
            """
                .formatted(entityId(5)))
        .body("errors", nullValue())
        .body("data.entity.articles.edges.cursor", contains("a5", "a6"))
        .body("data.entity.articles.edges.node.title", contains("기사 5", "기사 6"))
        .body("data.entity.neighbours.edges[0].cursor", equalTo("n5"))
        .body("data.entity.neighbours.edges[0].weight", equalTo(3))
        .body("data.entity.neighbours.edges[0].articleCount", equalTo(2))
        .body("data.entity.neighbours.edges[0].node.id", equalTo(entityId(5)));

    assertThat(analysisService.calls())
        .filteredOn(call -> call.route().equals("POST /entities/neighbours"))
        .extracting(call -> call.body().at("/requests/0/types/0").asText())
        .containsExactly("PERSON");
  }

  @Test
  void entityHasItsQuotationsAndRoles() {
    GraphQl.query(
            """
            { entity(id: "%s") {
                one: quotations(first: 1) { edges { cursor node { text article { title } } } }
                two: quotations(first: 2) { edges { node { text } } }
                roles(first: 1) { edges { cursor node { label former hedged firstAsOf lastAsOf
                  articleCount holder { name } organization { name }
                  evidence { sentence article { title } } } } } } }
            """
                .formatted(entityId(5)))
        .body("errors", nullValue())
        .body("data.entity.one.edges.cursor", contains("q5"))
        .body("data.entity.one.edges[0].node.article.title", equalTo("기사 5"))
        .body("data.entity.two.edges.cursor.size()", equalTo(2))
        .body("data.entity.roles.edges[0].node.label", equalTo("대표"))
        .body("data.entity.roles.edges[0].node.firstAsOf", equalTo("2024-06"))
        .body("data.entity.roles.edges[0].node.holder.name", equalTo("기업 5"))
        .body("data.entity.roles.edges[0].node.evidence[0].article.title", equalTo("기사 5"));

    assertThat(analysisService.routes())
        .containsExactlyInAnyOrder(
            "POST /entities/lookup", "POST /entities/quotations", "POST /entities/roles");
    assertThat(articleService.routes()).containsExactly("POST /articles/lookup");
  }

  @Test
  void entitiesAreSearchedByNameAndType() {
    GraphQl.query(
            "{ entities(query: \"기업\", types: [PERSON, WORK], last: 2) { edges { node { name } } } }")
        .body("errors", nullValue())
        .body("data.entities.edges.node.name", contains("기업 1", "기업 2"));

    assertThat(analysisService.calls().getFirst().query())
        .isEqualTo(
            Map.of(
                "query", List.of("기업"),
                "type", List.of("PERSON", "WORK"),
                "fields", List.of("id,name"),
                "last", List.of("2")));
  }

  @Test
  void graphIsAskedForWithItsFilter() {
    GraphQl.query(
            """
            query($filter: GraphFilter) { entityGraph(filter: $filter) {
                nodes { weight entity { name } }
                edges { source { id } target { id } evidence { article { id } } } truncated } }
            """,
            Map.of("filter", GRAPH_FILTER))
        .body("errors", nullValue())
        .body("data.entityGraph.nodes.entity.name", contains("기업 1", "기업 2"))
        .body("data.entityGraph.edges[0].source.id", equalTo(entityId(1)))
        .body("data.entityGraph.edges[0].target.id", equalTo(entityId(2)))
        .body("data.entityGraph.edges[0].evidence[0].article.id", equalTo(articleId(1)))
        .body("data.entityGraph.truncated", equalTo(false));

    assertThat(analysisService.calls().getFirst().query())
        .isEqualTo(
            Map.of(
                "entityId", List.of(entityId(1)),
                "publisher", List.of("한강일보"),
                "from", List.of("2024-09-01"),
                "minWeight", List.of("2"),
                "maxNodes", List.of("30"),
                "maxEdges", List.of("60"),
                "fields",
                    List.of(
                        "edges.evidence.articleId,edges.source,edges.target,nodes.entity.id,"
                            + "nodes.entity.name,nodes.weight,truncated")));
  }
}
