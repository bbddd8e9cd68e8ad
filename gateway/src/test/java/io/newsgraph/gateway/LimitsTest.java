package io.newsgraph.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.nullValue;

import graphql.introspection.IntrospectionQuery;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Collections;
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
    refused("{ article(id: \"x\") { ...F0 } }\n" + fragmentsOfFragments(), "QUERY_TOO_COMPLEX");
  }

  @Test
  void costOfManyRepresentationsIsNotCountedPastWhatANumberHolds() {
    String query =
        """
        query($all: [_Any!]!) {
          _entities(representations: $all) { ...F0 }
          articles(first: 100) { edges { node { title } } } }
        """;

    refused(
        query + fragmentsOfFragments(),
        Map.of("all", Collections.nCopies(150_000, 1)),
        "QUERY_TOO_COMPLEX");
  }

  /** F0 of articles, which unfolds to 2 to the power of 60 titles. */
  private static String fragmentsOfFragments() {
    return IntStream.range(0, 60)
        .mapToObj(n -> "fragment F%d on Article { ...F%d ...F%d }".formatted(n, n + 1, n + 1))
        .collect(Collectors.joining("\n", "", "\nfragment F60 on Article { title }"));
  }

  @Test
  void aliasesAreCounted() {
    refused(times(101, "a%d: __typename"), "TOO_MANY_ALIASES");
    GraphQl.query(times(100, "a%d: __typename")).body("errors", nullValue());
  }

  @Test
  void rootFieldsAreCountedInFragmentsToo() {
    refused(
        "{ ...F ...F } fragment F on Query %s".formatted(times(51, "a%d: __typename")),
        "TOO_MANY_ROOT_FIELDS");
  }

  @Test
  void repeatedFieldsAreCounted() {
    refused(times(500, "__typename"), "TOO_MANY_REPEATED_FIELDS");
    refused("{ articles %s }".formatted(times(500, "totalCount")), "TOO_MANY_REPEATED_FIELDS");
  }

  @Test
  void directivesAreCountedBeforeTheyAreChecked() {
    refused("{ __typename %s }".formatted("@aa".repeat(6)), "TOO_MANY_DIRECTIVES");
    refused(
        "query %s { __typename }".formatted("@include(if: true)".repeat(100)),
        "TOO_MANY_DIRECTIVES");
  }

  @Test
  void tokensAreCountedWhileParsing() {
    refused("{ __typename(%s) }".formatted("a:1 ".repeat(4_000)), "TOO_MANY_TOKENS");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{ article ", "[", "{a:"})
  void nestingWithoutEndIsRefusedByTheParser(String deeper) {
    String start = deeper.startsWith("{ ") ? "" : "{ article(id: ";

    refused(start + deeper.repeat(1_500), "QUERY_TOO_DEEP");
  }

  @Test
  void introspectionThatGoesInCirclesIsRefused() {
    refused(
        "{ __schema { types { fields { type { fields { type { fields { type { name } } } } } } } } }",
        "INTROSPECTION_REFUSED");
  }

  @Test
  void costIsReported() {
    GraphQl.query("{ articles(first: 10) { edges { node { title } } } }")
        .body("errors", nullValue())
        .body("extensions.cost.requested", equalTo(5_030))
        .body("extensions.cost.allowed", equalTo(200_000));
  }

  @Test
  void costIsReportedWhereItIsTooHigh() {
    GraphQl.query(
            "{ entities(first: 100) { edges { node { articles(first: 100) { edges { node {"
                + " revisions { title } } } } } } } }")
        .body("errors.extensions.code", contains("QUERY_TOO_COMPLEX"))
        .body("extensions.cost.requested", greaterThan(200_000))
        .body("extensions.cost.allowed", equalTo(200_000));
  }

  @Test
  void longDocumentsAreRefused() {
    GraphQl.query("{ __typename } #" + "x".repeat(50_000))
        .statusCode(400)
        .body("errors.extensions.code", contains("QUERY_TOO_LONG"));
  }

  /** A selection set with the field so many times, each with its number. */
  private static String times(int count, String field) {
    return IntStream.range(0, count)
        .mapToObj(n -> field.formatted(n))
        .collect(Collectors.joining(" ", "{", "}"));
  }

  private void refused(String query, String code) {
    refused(query, Map.of(), code);
  }

  private void refused(String query, Map<String, ?> variables, String code) {
    GraphQl.query(query, variables)
        .body("data", nullValue())
        .body("errors.extensions.code", contains(code));

    assertThat(articleService.routes()).isEmpty();
    assertThat(analysisService.routes()).isEmpty();
  }
}
