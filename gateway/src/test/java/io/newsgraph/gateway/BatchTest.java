package io.newsgraph.gateway;

import static io.newsgraph.gateway.Samples.articleId;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Several requests in one array. */
@QuarkusTest
class BatchTest extends StubbedTest {

  @Test
  void answersComeInTheOrderOfTheRequests() {
    List<Map<String, Object>> requests =
        IntStream.rangeClosed(1, 10)
            .mapToObj(
                n ->
                    Map.of(
                        "query",
                        "query($id: ID!) { article(id: $id) { title } }",
                        "variables",
                        Map.of("id", articleId(n))))
            .toList();

    post(requests)
        .statusCode(200)
        .body("", hasSize(10))
        .body("[0].data.article.title", equalTo("기사 1"))
        .body("[9].data.article.title", equalTo("기사 10"));
  }

  @Test
  void mistakeOfOneRequestIsItsOwn() {
    post(List.of(Map.of("query", "{ nope }"), Map.of("query", "{ __typename }")))
        .statusCode(200)
        .body("[0].errors.extensions.code", contains("GRAPHQL_VALIDATION_FAILED"))
        .body("[0].data", nullValue())
        .body("[1].data.__typename", equalTo("Query"));
  }

  @Test
  void requestsOverTheBoundAreRefusedTogether() {
    post(Collections.nCopies(11, Map.of("query", "{ articles { totalCount } }")))
        .statusCode(400)
        .body("errors.extensions.code", contains("BATCH_TOO_LARGE"));

    assertThat(articleService.routes()).isEmpty();
  }

  @Test
  void whatIsNoRequestSpoilsTheBatch() {
    for (Object notARequest : List.of(List.of(), 1, "{ __typename }", Map.of())) {
      post(List.of(Map.of("query", "{ __typename }"), notARequest))
          .statusCode(400)
          .body("errors.extensions.code", contains("INVALID_REQUEST"));
    }
  }

  @Test
  void requestsShareTheCostOfOne() {
    String dear =
        "{ articles(first: 100) { edges { node { analysis { entities { entity { articles(first: 25)"
            + " { edges { node { title } } } } } } } } } }";

    int alone = cost(dear);
    assertThat(alone).isBetween(100_001, 200_000);
    post(Collections.nCopies(2, Map.of("query", dear)))
        .body(
            "findAll { it.errors != null }.errors.flatten().extensions.code",
            contains("QUERY_TOO_COMPLEX"));
  }

  private static int cost(String query) {
    return GraphQl.query(query)
        .body("errors", nullValue())
        .extract()
        .path("extensions.cost.requested");
  }

  private static ValidatableResponse post(Object body) {
    return RestAssured.given()
        .contentType("application/json")
        .accept("application/graphql-response+json")
        .body(body)
        .post("/graphql")
        .then();
  }
}
