package io.newsgraph.gateway;

import static io.newsgraph.gateway.Samples.articleId;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** GraphQL over HTTP by GET: queries alone, which change nothing. */
@QuarkusTest
class GetTest extends StubbedTest {

  private static final String MUTATION =
      "mutation { deleteArticle(id: \"%s\") { deletedId } }".formatted(articleId(1));

  @Test
  void queryIsAnswered() {
    get(Map.of(
            "query",
            "query A { __typename } query B($id: ID!) { article(id: $id) { title } }",
            "operationName",
            "B",
            "variables",
            "{\"id\":\"%s\"}".formatted(articleId(1)),
            "extensions",
            "{}"))
        .statusCode(200)
        .header("Cache-Control", "no-cache")
        .body("data.article.title", equalTo("기사 1"));
  }

  @Test
  void mutationIsA405ThatChangesNothing() {
    refused(get(Map.of("query", MUTATION)), 405, "METHOD_NOT_ALLOWED").header("Allow", "POST");
    refused(
            get(
                Map.of(
                    "query",
                    "query A { __typename } " + "mutation" + " B " + MUTATION.substring(9),
                    "operationName",
                    "B")),
            405,
            "METHOD_NOT_ALLOWED")
        .header("Allow", "POST");

    assertThat(articleService.routes()).isEmpty();
  }

  @Test
  void mutationBesideTheQueryAskedForIsNotExecuted() {
    get(Map.of(
            "query",
            "query A { __typename } mutation B " + MUTATION.substring(9),
            "operationName",
            "A"))
        .statusCode(200)
        .body("data.__typename", equalTo("Query"));

    assertThat(articleService.routes()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "variables | [1] | INVALID_REQUEST",
        "variables | \"x\" | INVALID_REQUEST",
        "variables | {\"a\": | MALFORMED_JSON",
        "extensions | 5 | INVALID_REQUEST",
        "documentId | x | INVALID_REQUEST",
        "variables | {\"a\":\"\\ud800\"} | INVALID_TEXT",
      })
  void badParameterIsA400(String name, String value, String code) {
    refused(get(Map.of("query", "{ __typename }", name, value)), 400, code);
  }

  @Test
  void missingQueryIsA400() {
    refused(get(Map.of()), 400, "INVALID_REQUEST");
    refused(get(Map.of("variables", "{}")), 400, "INVALID_REQUEST");
  }

  @Test
  void queryGivenTwiceIsA400() {
    refused(
        given().queryParam("query", "{ __typename }", "{ a: __typename }").get("/graphql").then(),
        400,
        "INVALID_REQUEST");
  }

  @Test
  void parameterThatIsNotUtf8IsA400() {
    refused(
        given()
            .urlEncodingEnabled(false)
            .get("/graphql?query=%7B__typename%7D&operationName=%ff")
            .then(),
        400,
        "INVALID_TEXT");
  }

  @ParameterizedTest
  @ValueSource(strings = {"%", "%zz", "%e"})
  void urlThatCannotBeDecodedIsA400(String escape) {
    String answer =
        RawHttp.send(
            "GET /graphql?query=%7B__typename%7D&operationName="
                + escape
                + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

    assertThat(answer).startsWith("HTTP/1.1 400 ");
  }

  @Test
  void syntaxErrorIsToldByGetToo() {
    get(Map.of("query", "{ articles"))
        .statusCode(200)
        .body("errors[0].extensions.code", equalTo("GRAPHQL_PARSE_FAILED"))
        .body("errors[0].message", containsString("Invalid syntax"));
  }

  private static ValidatableResponse get(Map<String, String> parameters) {
    return given().accept("application/json").queryParams(parameters).get("/graphql").then();
  }

  private static ValidatableResponse refused(ValidatableResponse answer, int status, String code) {
    return answer.statusCode(status).body("errors[0].extensions.code", equalTo(code));
  }
}
