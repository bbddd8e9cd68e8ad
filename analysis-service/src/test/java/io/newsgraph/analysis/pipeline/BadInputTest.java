package io.newsgraph.analysis.pipeline;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.blankOrNullString;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.newsgraph.testing.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.Base64;
import java.util.Collections;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every bad request is answered with a problem detail that has a code. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(StubArticleServiceResource.class)
class BadInputTest {

  private static final String UNKNOWN = "0".repeat(32);

  @ParameterizedTest
  @CsvSource({
    "/analyses/art_x, 400, INVALID_ID",
    "/analyses/ent_00000000000000000000000000000000, 400, INVALID_ID",
    "/analyses/art_0000000000000000000000000000000G, 400, INVALID_ID",
    "/analyses/art_00000000000000000000000000000000, 404, ANALYSIS_NOT_FOUND",
    "/analyses/art_00000000000000000000000000000000?fields=body, 400, INVALID_FIELD",
    "/analyses/art_00000000000000000000000000000000?fields=%2C, 400, INVALID_FIELD",
    "/entities/1, 400, INVALID_ID",
    "/entities/ent_00000000000000000000000000000000, 404, ENTITY_NOT_FOUND",
    "/entities/1/quotations, 400, INVALID_ID",
    "/entities/1/roles, 400, INVALID_ID",
    "/entities?first=0, 400, INVALID_PAGE",
    "/entities?first=-1, 400, INVALID_PAGE",
    "/entities?first=101, 400, INVALID_PAGE",
    "/entities?first=x, 400, INVALID_PAGE",
    "/entities?first=99999999999, 400, INVALID_PAGE",
    "/entities?first=1&last=1, 400, INVALID_PAGE",
    "/entities?total=yes, 400, INVALID_PAGE",
    "/entities?after=nonsense, 400, INVALID_CURSOR",
    "/entities?after=%F0%9F%98%80, 400, INVALID_CURSOR",
    "/entities?type=ANIMAL, 400, INVALID_ENTITY_TYPE",
    "/entities?query=%20, 400, INVALID_QUERY",
    "/entities?query=%00, 400, INVALID_QUERY",
    "/articles?from=2024-02-30, 400, INVALID_DATE",
    "/articles?to=yesterday, 400, INVALID_DATE",
    "/articles?from=1700-01-01, 400, INVALID_DATE",
    "/articles?to=2201-01-01, 400, INVALID_DATE",
    "/articles?from=2024-10-01T00:00:00%2009:00, 400, INVALID_DATE",
    "/graph?from=1700-01-01, 400, INVALID_DATE",
    "/articles?from=%2B999999999-01-01T00:00:00Z, 400, INVALID_DATE",
    "/articles?from=2024-10-02&to=2024-10-01, 400, INVALID_DATE_RANGE",
    "/articles?order=BEST, 400, INVALID_ORDER",
    "/articles?match=NONE, 400, INVALID_MATCH",
    "/articles?status=LOST, 400, INVALID_STATUS",
    "/articles?entityId=ent_1, 400, INVALID_ID",
    "/articles?publisher=%00, 400, INVALID_FILTER",
    "/articles?topic=%00, 400, INVALID_FILTER",
    "/articles?keyword=%00, 400, INVALID_FILTER",
    "/graph?type=LOVE, 400, INVALID_TYPE",
    "/graph?fields=love, 400, INVALID_FIELD",
    "/graph?maxNodes=0, 400, INVALID_LIMIT",
    "/graph?maxNodes=501, 400, INVALID_LIMIT",
    "/graph?maxEdges=2001, 400, INVALID_LIMIT",
    "/graph?minWeight=-1, 400, INVALID_LIMIT",
    "/graph?minWeight=many, 400, INVALID_LIMIT",
    "/graph?entityId=ent_00000000000000000000000000000000, 404, ENTITY_NOT_FOUND",
    "/tasks?status=DONE, 400, INVALID_STATUS",
    "/nowhere, 404, NOT_FOUND",
    "/verification, 405, METHOD_NOT_ALLOWED"
  })
  void badQuestionsAreToldApart(String path, int status, String code) {
    expect(given().urlEncodingEnabled(false).get(path), status, code);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /analyses/lookup     | {                                                | 400 | MALFORMED_JSON
          /analyses/lookup     | {"articleIds": "x"}                              | 400 | MALFORMED_JSON
          /analyses/lookup     | {"ids": []}                                      | 400 | MALFORMED_JSON
          /analyses/lookup     | {"articleIds": ["x"]}                            | 400 | INVALID_ID
          /analyses/lookup     | {"articleIds": [null]}                           | 400 | INVALID_ID
          /analyses/lookup     | {"articleIds": [], "fields": ["body"]}           | 400 | INVALID_FIELD
          /analyses/lookup     | {"articleIds": [], "fields": ["keywords."]}      | 400 | INVALID_FIELD
          /analyses/lookup     | {"articleIds": [], "fields": [null]}             | 400 | INVALID_FIELD
          /entities/lookup     | {"ids": ["art_1"]}                               | 400 | INVALID_ID
          /entities/lookup     | {"ids": [], "fields": ["id.value"]}              | 400 | INVALID_FIELD
          /entities/roles      | {"requests": [], "fields": ["entity"]}           | 400 | INVALID_FIELD
          /entities/articles   | {"requests": [{"entityId": "x"}]}                | 400 | INVALID_ID
          /entities/articles   | {"requests": [null]}                             | 400 | MALFORMED_JSON
          /entities/quotations | {"requests": [null]}                             | 400 | MALFORMED_JSON
          /entities/roles      | {"requests": [{"entityId": "x"}]}                | 400 | INVALID_ID
          /entities/neighbours | {"requests": [{"entityId": "x"}]}                | 400 | INVALID_ID
          """)
  void badBodiesAreToldApart(String path, String body, int status, String code) {
    expect(given().contentType(ContentType.JSON).body(body).post(path), status, code);
  }

  @Test
  void batchesAreBounded() {
    Map<String, Object> body = Map.of("ids", Collections.nCopies(10_001, "ent_" + UNKNOWN));
    expect(
        given().contentType(ContentType.JSON).body(body).post("/entities/lookup"),
        400,
        "TOO_MANY_IDS");
  }

  @Test
  void aBodyBeyondTheLimitIsRefused() {
    expect(
        given().contentType(ContentType.JSON).body("x".repeat(2_000_000)).post("/entities/lookup"),
        413,
        "BODY_TOO_LARGE");
  }

  @Test
  void aBodyOfAnotherMediaTypeIsRefused() {
    expect(
        given().contentType(ContentType.TEXT).body("x").post("/entities/lookup"),
        415,
        "UNSUPPORTED_MEDIA_TYPE");
  }

  @Test
  void aCursorOfAnotherListIsRefused() {
    String cursor =
        Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString("tasks 1 00000000-0000-0000-0000-000000000000".getBytes());
    expect(given().queryParam("after", cursor).get("/entities"), 400, "INVALID_CURSOR");
    expect(given().queryParam("after", cursor).get("/articles"), 400, "INVALID_CURSOR");
  }

  @Test
  void aTaskThatIsNotThereCannotBeRetried() {
    expect(given().post("/tasks/art_" + UNKNOWN + "/retry"), 404, "TASK_NOT_FOUND");
  }

  private static void expect(Response response, int status, String code) {
    response
        .then()
        .statusCode(status)
        .contentType("application/problem+json")
        .body("code", equalTo(code))
        .body("status", equalTo(status))
        .body("title", not(blankOrNullString()))
        .body("detail", not(containsString("Exception")));
  }
}
