package io.newsgraph.gateway;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** GraphQL over HTTP: status codes, media types, and bodies that are no GraphQL request. */
@QuarkusTest
class HttpTest extends StubbedTest {

  private static final String TYPENAME = "{\"query\":\"{ __typename }\"}";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "application/json | application/json; charset=utf-8",
        "application/graphql-response+json | application/graphql-response+json; charset=utf-8",
        "*/* | application/json; charset=utf-8",
        "application/* | application/json; charset=utf-8",
        "text/html, application/json;q=0.5 | application/json; charset=utf-8",
        "application/json;q=0.5, application/graphql-response+json | application/graphql-response+json; charset=utf-8",
        "application/graphql-response+json;charset=utf-8, application/json;charset=utf-8"
            + " | application/graphql-response+json; charset=utf-8",
        "application/graphql-response+json;q=0, */* | application/json; charset=utf-8",
      })
  void answerIsOfATypeTheClientAccepts(String accept, String contentType) {
    given()
        .accept(accept)
        .body(TYPENAME)
        .post("/graphql")
        .then()
        .statusCode(200)
        .header("Content-Type", contentType)
        .body("data.__typename", equalTo("Query"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/html", "application/json; charset=euc-kr", "*/*;q=0"})
  void clientThatAcceptsNoJsonIsToldSo(String accept) {
    refused(given().accept(accept).body(TYPENAME).post("/graphql").then(), 406, "NOT_ACCEPTABLE");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{ nope }", "{ articles", "query A { __typename } query B { __typename }"})
  void documentThatCannotBeExecutedIs400InGraphQlsTypeAnd200InJson(String document) {
    String body = "{\"query\":\"%s\"}".formatted(document);

    given()
        .accept("application/graphql-response+json")
        .body(body)
        .post("/graphql")
        .then()
        .statusCode(400);
    given().accept("application/json").body(body).post("/graphql").then().statusCode(200);
  }

  @Test
  void syntaxErrorSaysWhere() {
    GraphQl.query("{ articles {")
        .body("errors.extensions.code", contains("GRAPHQL_PARSE_FAILED"))
        .body("errors[0].locations[0].line", equalTo(1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | MALFORMED_JSON",
        "' ' | MALFORMED_JSON",
        "{ | MALFORMED_JSON",
        "{\"query\":\"{__typename}\"}} | MALFORMED_JSON",
        "[] | INVALID_REQUEST",
        "\"{__typename}\" | INVALID_REQUEST",
        "{} | INVALID_REQUEST",
        "{\"query\":5} | INVALID_REQUEST",
        "{\"query\":null} | INVALID_REQUEST",
        "{\"query\":\"{__typename}\",\"variables\":[1]} | INVALID_REQUEST",
        "{\"query\":\"{__typename}\",\"operationName\":{}} | INVALID_REQUEST",
      })
  void bodyThatIsNoRequestIsA400(String body, String code) {
    refused(given().body(body).post("/graphql").then(), 400, code);
  }

  @Test
  void bodyThatIsNotUtf8IsA400() {
    byte[] body = "{\"query\":\"{ __typename } #가\"}".getBytes(Charset.forName("EUC-KR"));

    refused(given().body(body).post("/graphql").then(), 400, "MALFORMED_JSON");
  }

  @Test
  void deeplyNestedJsonIsA400() {
    String body = "{\"query\":\"{__typename}\",\"variables\":" + "[".repeat(100_000);

    refused(given().body(body).post("/graphql").then(), 400, "MALFORMED_JSON");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/plain", "application/graphql", "application/json; charset=euc-kr"})
  void otherMediaTypesAreA415(String contentType) {
    refused(
        given()
            .contentType(contentType)
            .body(TYPENAME.getBytes(StandardCharsets.UTF_8))
            .post("/graphql")
            .then(),
        415,
        "UNSUPPORTED_MEDIA_TYPE");
  }

  @Test
  void formOfAnotherSiteIsA415() {
    refused(
        RestAssured.given().formParam("query", "{ __typename }").post("/graphql").then(),
        415,
        "UNSUPPORTED_MEDIA_TYPE");
  }

  @ParameterizedTest
  @ValueSource(strings = {"PUT", "DELETE", "PATCH", "HEAD", "OPTIONS"})
  void otherMethodsAreA405(String method) {
    given()
        .body(TYPENAME)
        .request(method, "/graphql")
        .then()
        .statusCode(405)
        .header("Allow", "GET, POST");
  }

  @Test
  void bodyOverTheLimitIsA413() {
    refused(given().body("x".repeat(4_194_305)).post("/graphql").then(), 413, "BODY_TOO_LARGE");
  }

  @Test
  void missingOperationIsNamed() {
    given()
        .accept("application/graphql-response+json")
        .body("{\"query\":\"query A { __typename }\",\"operationName\":\"B\"}")
        .post("/graphql")
        .then()
        .statusCode(400)
        .body("errors.extensions.code", contains("OPERATION_NOT_FOUND"));
  }

  /** Sends bodies and media types just as they are given. */
  private static RequestSpecification given() {
    EncoderConfig asIs =
        EncoderConfig.encoderConfig().appendDefaultContentCharsetToContentTypeIfUndefined(false);
    return RestAssured.given()
        .config(RestAssuredConfig.config().encoderConfig(asIs))
        .contentType("application/json");
  }

  private static ValidatableResponse refused(ValidatableResponse answer, int status, String code) {
    return answer
        .statusCode(status)
        .body("data", nullValue())
        .body("errors.extensions.code", contains(code));
  }
}
