package io.newsgraph.article.problem;

import static io.newsgraph.article.Articles.ingest;
import static io.newsgraph.article.Articles.submission;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.emptyOrNullString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.newsgraph.article.Tables;
import io.newsgraph.testing.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every bad input is answered with its status and code as a problem, and stores nothing. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class BadInputTest {

  private static final String UNKNOWN_ID = "art_0192f3a07b6c7d4a8f00a1b2c3d4e5f6";

  @Inject Tables tables;

  private String id;
  private Map<String, Long> rowsBefore;

  @BeforeEach
  void oneArticleIsThere() {
    tables.empty();
    id = ingest(submission("https://hanbit.example/news/1")).getString("article.id");
    rowsBefore = tables.rows();
  }

  @ParameterizedTest(name = "{2} for {0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{}                                                                | 400 | TEXT_REQUIRED",
        "{\"text\":null}                                                   | 400 | TEXT_REQUIRED",
        "{\"text\":\"\"}                                                   | 422 | TEXT_EMPTY",
        "{\"text\":\" \\n\\t \\u3000\"}                                    | 422 | TEXT_EMPTY",
        "{\"text\":\"<div><br/><img src='a.png'></div>\"}                  | 422 | TEXT_EMPTY",
        "{\"text\":\"<p></p>\",\"title\":\"제목\"}                         | 422 | TEXT_EMPTY",
        "{\"text\":\"글\\u0000자\"}                                        | 400 | INVALID_TEXT",
        "{\"text\":\"글\\ud83d자\"}                                        | 400 | INVALID_TEXT",
        "{\"text\":\"글\\udc00\"}                                          | 400 | INVALID_TEXT",
        "{\"text\":\"글\",\"title\":\"\\ud83d\"}                           | 400 | INVALID_TEXT",
        "{\"text\":\"글\",\"publisher\":\"\\u0000\"}                       | 400 | INVALID_TEXT",
        "{\"text\":\"글\",\"url\":\"https://a.example/\\u0000\"}           | 400 | INVALID_TEXT",
        "{\"text\":\"글\",\"url\":\"ftp://a.example/1\"}                   | 400 | INVALID_URL",
        "{\"text\":\"글\",\"url\":\"/news/1\"}                             | 400 | INVALID_URL",
        "{\"text\":\"글\",\"url\":\"https:///news/1\"}                     | 400 | INVALID_URL",
        "{\"text\":\"글\",\"url\":\"https://a b.example/\"}                | 400 | INVALID_URL",
        "{\"text\":\"글\",\"url\":\"https://name:secret@a.example/\"}      | 400 | INVALID_URL",
        "{\"text\":\"글\",\"publishedAt\":\"2024-02-30\"}                  | 400 | INVALID_DATE",
        "{\"text\":\"글\",\"publishedAt\":\"2024-09-27T25:00\"}            | 400 | INVALID_DATE",
        "{\"text\":\"글\",\"publishedAt\":\"어제\"}                        | 400 | INVALID_DATE",
        "{\"text\":\"글\",\"publishedAt\":\"+999999999-12-31\"}            | 400 | INVALID_DATE",
        "{\"text\":\"글\",\"publishedAt\":\"0001-01-01\"}                  | 400 | INVALID_DATE",
        "{\"text\":\"글\"                                                  | 400 | MALFORMED_JSON",
        "{\"text\":\"글\"} {}                                              | 400 | MALFORMED_JSON",
        "{\"text\":\"글\",\"text\":\"말\"}                                 | 400 | MALFORMED_JSON",
        "{\"text\":42}                                                     | 400 | MALFORMED_JSON",
        "{\"text\":[\"글\"]}                                               | 400 | MALFORMED_JSON",
        "[]                                                                | 400 | MALFORMED_JSON",
        "null                                                              | 400 | MALFORMED_JSON",
        "글                                                                | 400 | MALFORMED_JSON",
        "``                                                                | 400 | MALFORMED_JSON",
        "{\"text\":\"글\",\"\\ud83d\":1}                                    | 400 | UNKNOWN_PROPERTY",
        "{\"text\":\"글\",\"publishedAt\":\"{cut}\"}                         | 400 | INVALID_DATE",
        "{\"text\":\"글\",\"publishDate\":\"2024-09-27\"}                  | 400 | UNKNOWN_PROPERTY",
      })
  void articlesThatCannotBeTakenIn(String body, int status, String code) {
    // A value that, quoted in the answer, is cut amid a surrogate pair.
    String sent = body.replace("{cut}", "x" + "🙂".repeat(40));
    isProblem(json(bytes(sent)).post("/articles"), status, code);
  }

  @Test
  void textInAnotherEncoding() {
    byte[] korean = "{\"text\":\"한글\"}".getBytes(Charset.forName("EUC-KR"));
    isProblem(json(korean).post("/articles"), 400, "INVALID_TEXT");
  }

  @Test
  void fieldsThatAreTooLong() {
    String title = "가".repeat(1_001);
    isProblem(
        json(bytes("{\"text\":\"글\",\"title\":\"" + title + "\"}")).post("/articles"),
        400,
        "FIELD_TOO_LONG");
    String url = "https://a.example/" + "a".repeat(2_000);
    isProblem(
        json(bytes("{\"text\":\"글\",\"url\":\"" + url + "\"}")).post("/articles"),
        400,
        "FIELD_TOO_LONG");
  }

  @Test
  void aTextOverTheLimit() {
    String text = "가".repeat(1_000_001);
    isProblem(json(bytes("{\"text\":\"" + text + "\"}")).post("/articles"), 413, "TEXT_TOO_LARGE");
  }

  @Test
  void aBodyOfTenMegabytes() {
    byte[] body = bytes("{\"text\":\"" + "a".repeat(10_000_000) + "\"}");
    isProblem(json(body).post("/articles"), 413, "BODY_TOO_LARGE");
  }

  @Test
  void aBodyOfTenMegabytesOfUnknownLength() throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(
                URI.create(RestAssured.baseURI + ":" + RestAssured.port + "/articles"))
            .header("Content-Type", "application/json")
            .POST(
                BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[10_000_000])))
            .build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpResponse<String> response = client.send(request, BodyHandlers.ofString());

      assertThat(response.statusCode()).isEqualTo(413);
      assertThat(JsonPath.from(response.body()).getString("code")).isEqualTo("BODY_TOO_LARGE");
    }
    assertThat(tables.rows()).isEqualTo(rowsBefore);
  }

  @Test
  void aBodyThatClaimsAGigabyte() throws Exception {
    try (Socket socket = new Socket("localhost", RestAssured.port)) {
      socket.setSoTimeout(20_000);
      socket
          .getOutputStream()
          .write(
              bytes(
                  "POST /articles HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                      + "Content-Length: 1000000000\r\n\r\n"));
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

      assertThat(answer).startsWith("HTTP/1.1 413 ").contains("application/problem+json");
      assertThat(answer).contains("\"code\":\"BODY_TOO_LARGE\"");
    }
  }

  @ParameterizedTest(name = "{3} for {0} {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "GET    | /articles/nothing                            | 400 | INVALID_ID",
        "GET    | /articles/art_123                            | 400 | INVALID_ID",
        "GET    | /articles/ART_0192f3a07b6c7d4a8f00a1b2c3d4e5f6 | 400 | INVALID_ID",
        "GET    | /articles/{unknown}                          | 404 | ARTICLE_NOT_FOUND",
        "GET    | /articles/{unknown}/raw                      | 404 | ARTICLE_NOT_FOUND",
        "GET    | /articles/{unknown}/revisions                | 404 | ARTICLE_NOT_FOUND",
        "GET    | /articles/nothing/raw                        | 400 | INVALID_ID",
        "GET    | /articles/nothing/revisions                  | 400 | INVALID_ID",
        "GET    | /articles/{id}?revision=2                    | 404 | ARTICLE_NOT_FOUND",
        "GET    | /articles/{id}?revision=0                    | 400 | INVALID_PAGE",
        "GET    | /articles/{id}?revision=x                    | 400 | INVALID_PAGE",
        "GET    | /articles/{id}?fields=title,body             | 400 | INVALID_FIELD",
        "DELETE | /articles/nothing                            | 400 | INVALID_ID",
        "DELETE | /articles/{unknown}                          | 404 | ARTICLE_NOT_FOUND",
        "GET    | /articles?first=0                            | 400 | INVALID_PAGE",
        "GET    | /articles?first=-1                           | 400 | INVALID_PAGE",
        "GET    | /articles?first=101                          | 400 | INVALID_PAGE",
        "GET    | /articles?last=0                             | 400 | INVALID_PAGE",
        "GET    | /articles?first=1.5                          | 400 | INVALID_PAGE",
        "GET    | /articles?first=99999999999                  | 400 | INVALID_PAGE",
        "GET    | /articles?first=2&last=2                     | 400 | INVALID_PAGE",
        "GET    | /articles?after=a&before=b                   | 400 | INVALID_PAGE",
        "GET    | /articles?first=2&before=a                   | 400 | INVALID_PAGE",
        "GET    | /articles?last=2&after=a                     | 400 | INVALID_PAGE",
        "GET    | /articles?total=yes                          | 400 | INVALID_PAGE",
        "GET    | /articles?after=a                            | 400 | INVALID_CURSOR",
        "GET    | /articles?after=%EA%B0%80                    | 400 | INVALID_CURSOR",
        "GET    | /articles?after={cursor}&order=OLDEST        | 400 | INVALID_CURSOR",
        "GET    | /articles?after={cursor}&section=x           | 400 | INVALID_CURSOR",
        "GET    | /articles?after={cursor}AA                   | 400 | INVALID_CURSOR",
        "GET    | /articles?order=RANDOM                       | 400 | INVALID_ORDER",
        "GET    | /articles?fields=body                        | 400 | INVALID_FIELD",
        "GET    | /articles?from=2024-02-30                    | 400 | INVALID_DATE",
        "GET    | /articles?to=%2B999999999-12-31              | 400 | INVALID_DATE",
        "GET    | /articles?from=1700-01-01                    | 400 | INVALID_DATE",
        "GET    | /articles?to=2201-01-01                      | 400 | INVALID_DATE",
        "GET    | /articles?from=2024-10-01T00:00:00%2009:00   | 400 | INVALID_DATE",
        "GET    | /articles?from=2024-09-28&to=2024-09-27      | 400 | INVALID_DATE_RANGE",
        "GET    | /articles?from=2024-09-27T00:00&to=2024-09-27T00:00 | 400 | INVALID_DATE_RANGE",
        "GET    | /articles?url=nothing                        | 400 | INVALID_URL",
        "GET    | /articles?publisher=%00                      | 400 | INVALID_TEXT",
        "GET    | /changes?after=-1                            | 400 | INVALID_CURSOR",
        "GET    | /changes?after=x                             | 400 | INVALID_CURSOR",
        "GET    | /changes?after=999999999                     | 409 | CURSOR_AHEAD",
        "GET    | /changes?limit=0                             | 400 | INVALID_PAGE",
        "GET    | /changes?limit=1001                          | 400 | INVALID_PAGE",
        "GET    | /changes?wait=31                             | 400 | INVALID_PAGE",
        "GET    | /changes?wait=-1                             | 400 | INVALID_PAGE",
        "GET    | /nothing                                     | 404 | NOT_FOUND",
        "GET    | /articles/{id}/nothing                       | 404 | NOT_FOUND",
        "PUT    | /articles/{id}                               | 405 | METHOD_NOT_ALLOWED",
        "PATCH  | /articles                                    | 405 | METHOD_NOT_ALLOWED",
        "POST   | /changes                                     | 405 | METHOD_NOT_ALLOWED",
      })
  void requestsThatCannotBeServed(String method, String path, int status, String code) {
    String target =
        path.replace("{unknown}", UNKNOWN_ID).replace("{id}", id).replace("{cursor}", cursor());
    isProblem(given().urlEncodingEnabled(false).request(method, target), status, code);
  }

  @ParameterizedTest(name = "{2} for {0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"ids\":[\"nothing\"]}              | 400 | INVALID_ID",
        "{\"ids\":[\"\\ud83d\"]}              | 400 | INVALID_ID",
        "{\"ids\":[null]}                     | 400 | INVALID_ID",
        "{\"urls\":[\"nothing\"]}             | 400 | INVALID_URL",
        "{\"urls\":[null]}                    | 400 | INVALID_URL",
        "{\"ids\":[],\"fields\":[\"body\"]}   | 400 | INVALID_FIELD",
        "{\"ids\":[],\"fields\":[null]}       | 400 | INVALID_FIELD",
        "{\"ids\":\"nothing\"}                | 400 | MALFORMED_JSON",
        "{\"articles\":[]}                    | 400 | UNKNOWN_PROPERTY",
      })
  void lookupsThatCannotBeServed(String body, int status, String code) {
    isProblem(json(bytes(body)).post("/articles/lookup"), status, code);
  }

  @Test
  void aLookupOfTooMany() {
    String ids = ("\"" + UNKNOWN_ID + "\",").repeat(10_000) + "\"" + UNKNOWN_ID + "\"";
    byte[] body = bytes("{\"ids\":[" + ids + "]}");
    isProblem(json(body).post("/articles/lookup"), 400, "TOO_MANY_IDS");
    isProblem(json(body).post("/articles/revisions/lookup"), 400, "TOO_MANY_IDS");
  }

  @Test
  void anotherMediaTypeThanJson() {
    isProblem(
        given().contentType("text/plain; charset=UTF-8").body("글").post("/articles"),
        415,
        "UNSUPPORTED_MEDIA_TYPE");
    isProblem(given().accept("image/png").get("/articles/" + id), 406, "NOT_ACCEPTABLE");
  }

  private String cursor() {
    return given().get("/articles").jsonPath().getString("items[0].cursor");
  }

  private void isProblem(Response response, int status, String code) {
    ValidatableResponse answer = response.then();
    answer
        .statusCode(status)
        .contentType(startsWith("application/problem+json"))
        .body("status", equalTo(status))
        .body("code", equalTo(code))
        .body("title", not(emptyOrNullString()));
    assertThat(tables.rows()).isEqualTo(rowsBefore);
  }

  private static RequestSpecification json(byte[] body) {
    return given().contentType("application/json").body(body);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
