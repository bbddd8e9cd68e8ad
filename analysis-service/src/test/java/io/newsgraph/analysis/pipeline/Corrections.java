package io.newsgraph.analysis.pipeline;

import static io.newsgraph.analysis.pipeline.StubArticleService.newId;
import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;

/** How tests correct who is who, and see what came of it. */
final class Corrections {

  static final String DAY = "2024-10-08T09:00:00+09:00";
  static final String UNKNOWN = "ent_" + "0".repeat(32);

  private Corrections() {}

  /** A new article of that text, once it is analysed; its id. */
  static String put(StubArticleService articles, String text) {
    String id = articles.put(newId(), DAY, text);
    Pipeline.settle(articles);
    return id;
  }

  static void merge(String from, String into) {
    correct(
            "merges",
            Map.of(
                "from", List.of(Pipeline.entity(from).getString("id")),
                "into", Pipeline.entity(into).getString("id")))
        .statusCode(200);
  }

  static ValidatableResponse correct(String what, Map<String, ?> body) {
    return given().contentType(ContentType.JSON).body(body).post("/entities/" + what).then();
  }

  static void refused(String what, Map<String, ?> body, int status, String code, String field) {
    correct(what, body)
        .statusCode(status)
        .body("code", equalTo(code))
        .body("field", equalTo(field));
  }

  static List<String> corrections(String entity, String member) {
    return get("/entities/" + entity + "/corrections").jsonPath().getList(member);
  }

  static JsonPath neighbours(String entity) {
    return Pipeline.post(
        "/entities/neighbours", Map.of("requests", List.of(Map.of("entityId", entity))));
  }

  static List<Integer> neighbourCounts(String entity) {
    return neighbours(entity).getList("pages[0].items.articleCount");
  }

  static int mentions(String entity) {
    return get("/entities/" + entity).jsonPath().getInt("articleCount");
  }

  static String person(String article) {
    return entity(article, "PERSON");
  }

  static String organization(String article) {
    return entity(article, "ORGANIZATION");
  }

  private static String entity(String article, String type) {
    return Pipeline.analysis(article)
        .getString(
            "analysis.entities.find { it.entity.type == '"
                + type
                + "' && it.entity.name != '새이름' }.entity.id");
  }
}
