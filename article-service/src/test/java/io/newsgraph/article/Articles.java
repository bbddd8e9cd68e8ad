package io.newsgraph.article;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.lessThan;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import java.util.HashMap;
import java.util.Map;

/** Articles to send in, of newspapers that do not exist. */
public final class Articles {

  public static final String TITLE = "한빛전자, 새 공장 착공";

  public static final String TEXT =
      """
      한빛전자, 새 공장 착공

      한빛전자가 27일 가온시에서 새 공장을 짓기 시작했다.

      나래 대표는 "지역과 함께 크겠다"고 말했다.\
      """;

  private Articles() {}

  /** The article with all its metadata, to be changed at will. */
  public static Map<String, Object> submission(String url) {
    Map<String, Object> submission = new HashMap<>();
    submission.put("text", TEXT);
    submission.put("title", TITLE);
    submission.put("publisher", "한빛일보");
    submission.put("section", "경제");
    submission.put("publishedAt", "2024-09-27T09:30");
    submission.put("url", url);
    return submission;
  }

  /** Sends an article in and gives the answer's body. */
  public static JsonPath ingest(Map<String, Object> submission) {
    return given()
        .contentType(ContentType.JSON)
        .body(submission)
        .post("/articles")
        .then()
        .statusCode(lessThan(300))
        .extract()
        .jsonPath();
  }
}
