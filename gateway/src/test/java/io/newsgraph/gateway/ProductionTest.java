package io.newsgraph.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * In the production profile the twelve checks of <a
 * href="https://github.com/dolevf/graphql-cop">graphql-cop</a> find nothing. Each test sends what
 * the check sends, and expects what the check takes for safe, with this gateway's own code.
 */
@QuarkusTest
@TestProfile(ProductionTest.Production.class)
class ProductionTest extends StubbedTest {

  /** As {@code QUARKUS_PROFILE=production} has it. */
  public static final class Production implements QuarkusTestProfile {

    @Override
    public String getConfigProfile() {
      return "production";
    }

    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("quarkus.http.test-port", "0");
    }
  }

  @Test
  void aliasOverloading() {
    refused(post(times(101, "alias%d:__typename \n")), "TOO_MANY_ALIASES");
  }

  @Test
  void batchQueries() {
    given()
        .contentType("application/json")
        .body(Collections.nCopies(11, Map.of("query", "query { __typename }")))
        .post("/graphql")
        .then()
        .statusCode(400)
        .body("errors[0].extensions.code", equalTo("BATCH_TOO_LARGE"));
  }

  @Test
  void directiveOverloading() {
    refused(
        post("query { __typename @aa@aa@aa@aa@aa@aa@aa@aa@aa@aa }").body("errors", hasSize(1)),
        "TOO_MANY_DIRECTIVES");
  }

  @Test
  void circularIntrospection() {
    refused(
        post(
            "query { __schema { types { fields { type { fields { type { fields { type { fields {"
                + " type { name } } } } } } } } } } }"),
        "INTROSPECTION_REFUSED");
  }

  @Test
  void fieldDuplication() {
    refused(post(times(500, "__typename \n")), "TOO_MANY_REPEATED_FIELDS");
  }

  @Test
  void fieldSuggestions() {
    for (String query : List.of("{ __schema { directive } }", "{ article { titel } }")) {
      assertThat(post(query).extract().asString()).doesNotContain("Did you mean");
    }
  }

  @Test
  void getQueries() {
    given()
        .queryParam("query", "{__typename}")
        .get("/graphql")
        .then()
        .statusCode(405)
        .header("Allow", "POST")
        .body("data", nullValue());
  }

  @Test
  void getMutations() {
    given()
        .queryParam("query", "mutation {__typename}")
        .get("/graphql")
        .then()
        .statusCode(405)
        .header("Allow", "POST")
        .body("data", nullValue());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/graphiql", "/playground", "/console", "/graphql"})
  void graphiql(String path) {
    assertThat(given().accept("text/html").get(path).asString())
        .doesNotContainIgnoringCase("graphiql", "graphql playground", "graphql-playground");
  }

  @Test
  void introspection() {
    refused(post("query { __schema { types { name fields { name } } } }"), "INTROSPECTION_REFUSED");
    refused(post("{ __type(name: \"Article\") { name } }"), "INTROSPECTION_REFUSED");
    refused(post("{ _service { sdl } }"), "INTROSPECTION_REFUSED");
    given().get("/graphql/schema.graphql").then().statusCode(404);
  }

  @Test
  void traceMode() {
    given()
        .contentType("application/json")
        .header("X-Apollo-Tracing", "1")
        .body(Map.of("query", "query { __typename }"))
        .post("/graphql")
        .then()
        .body("data.__typename", equalTo("Query"))
        .body("extensions", not(hasKey("tracing")));
  }

  @Test
  void urlEncodedPost() {
    given()
        .formParam("query", "query {__typename}")
        .post("/graphql")
        .then()
        .statusCode(415)
        .body("data", nullValue());
    given()
        .queryParam("query", "query {__typename}")
        .post("/graphql")
        .then()
        .statusCode(415)
        .body("data", nullValue());
  }

  @Test
  void unhandledErrors() {
    post("qwerty cop { abc }")
        .body("errors.extensions.code", contains("GRAPHQL_PARSE_FAILED"))
        .body("errors.extensions", everyItem(not(hasKey("exception"))));
  }

  @Test
  void whatFrontendsSendIsAnswered() {
    post("query Titles($n: Int) { articles(first: $n) { edges { node { title } } } }")
        .statusCode(200)
        .body("errors", nullValue())
        .body("data.articles.edges", hasSize(20));
  }

  private static ValidatableResponse post(String query) {
    return given()
        .contentType("application/json")
        .body(Map.of("query", query))
        .post("/graphql")
        .then();
  }

  private static void refused(ValidatableResponse answer, String code) {
    answer.body("data", nullValue()).body("errors.extensions.code", contains(code));
  }

  private static String times(int count, String field) {
    return IntStream.range(0, count)
        .mapToObj(n -> field.formatted(n))
        .collect(Collectors.joining("", "query { ", " }"));
  }
}
