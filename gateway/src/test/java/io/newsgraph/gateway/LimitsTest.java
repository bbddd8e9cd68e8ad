package io.newsgraph.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import graphql.introspection.IntrospectionQuery;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Queries beyond the bounds are refused before anything is read. */
@QuarkusTest
class LimitsTest extends StubbedTest {

  @Test
  void introspectionPasses() {
    GraphQl.query(IntrospectionQuery.INTROSPECTION_QUERY)
        .statusCode(200)
        .body("errors", nullValue())
        .body("data.__schema.queryType.name", equalTo("Query"));
  }

  @Test
  void hundredArticlesWithKeywordsAndEntitiesPass() {
    GraphQl.query(
            """
            { articles(first: 100) { edges { node { id title publisher publishedAt bylines { name }
                analysis { keywords { term score } entities { salience entity { id name type } } }
                } } pageInfo { hasNextPage endCursor } } }
            """)
        .body("errors", nullValue());
  }

  @ParameterizedTest
  @ValueSource(ints = {8, 30})
  void deepQueriesAreRefused(int times) {
    String deeper = "article { analysis { ".repeat(times);

    refused(
        "{ node(id: \"x\") { ... on Article { analysis { %s revision %s } } } }"
            .formatted(deeper, "} }".repeat(times)),
        "QUERY_TOO_DEEP");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{ articles(first: 100) { edges { node { analysis { entities { entity { articles(first: 100) {"
            + " edges { node { title } } } } } } } } } }",
        "{ entities(last: 100) { edges { node { articles(last: 100) { edges { node {"
            + " revisions { title } } } } } } } }",
        "{ entityGraph(filter: {maxNodes: 500}) { nodes { entity { articles(first: 100) { edges {"
            + " node { title publisher section } } } } } } }",
      })
  void queriesWithHugeAnswersAreRefused(String query) {
    refused(query, "QUERY_TOO_COMPLEX");
  }

  @Test
  void sizesInVariablesCount() {
    String query =
        """
        query($n: Int) { articles(first: $n) { edges { node {
            analysis { entities { entity { articles(first: $n) { edges { node { title } } } } } } } } } }
        """;

    GraphQl.query(query, Map.of("n", 5)).body("errors", nullValue());
    GraphQl.query(query, Map.of("n", 100))
        .body("errors.extensions.code", contains("QUERY_TOO_COMPLEX"));
  }

  @Test
  void fragmentsOfFragmentsAreMeasuredWithoutUnfoldingThem() {
    String fragments =
        IntStream.range(0, 60)
            .mapToObj(n -> "fragment F%d on Article { ...F%d ...F%d }".formatted(n, n + 1, n + 1))
            .collect(Collectors.joining("\n"));

    refused(
        "{ article(id: \"x\") { ...F0 } }\n%s\nfragment F60 on Article { title }"
            .formatted(fragments),
        "QUERY_TOO_COMPLEX");
  }

  @Test
  void rootFieldsAreCounted() {
    String aliases =
        IntStream.rangeClosed(0, 100)
            .mapToObj(n -> "a%d: __typename".formatted(n))
            .collect(Collectors.joining(" ", "{", "}"));

    refused(aliases, "TOO_MANY_ROOT_FIELDS");
  }

  @Test
  void longDocumentsAreRefused() {
    GraphQl.query("{ __typename } #" + "x".repeat(50_000))
        .statusCode(400)
        .body("errors.extensions.code", contains("QUERY_TOO_LONG"));
  }

  private void refused(String query, String code) {
    GraphQl.query(query).body("data", nullValue()).body("errors.extensions.code", contains(code));

    assertThat(articleService.routes()).isEmpty();
    assertThat(analysisService.routes()).isEmpty();
  }
}
