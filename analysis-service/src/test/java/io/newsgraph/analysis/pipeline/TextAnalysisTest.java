package io.newsgraph.analysis.pipeline;

import static io.newsgraph.analysis.pipeline.StubArticleService.newId;
import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.newsgraph.testing.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A text is analysed as an article is, and nothing of it is kept. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(StubArticleServiceResource.class)
class TextAnalysisTest {

  private static final String PATH = "/analyses/text";

  StubArticleService articles;

  @BeforeEach
  void empty() {
    Pipeline.empty(articles);
  }

  @Test
  void aTextsAnalysisHasTheFormOfAnArticlesAndJoinsKnownEntities() {
    String id = articles.put(newId(), "2024-10-08T09:00:00+09:00", "PERSON/홍길동 공장");
    Pipeline.settle(articles);
    String known = Pipeline.entity("홍길동").getString("id");

    JsonPath analysis =
        Pipeline.post(
            PATH,
            Map.of(
                "text",
                "TOPIC/경제 PERSON/홍길동 ORGANIZATION/한빛전자\n\nROLE/홍길동>한빛전자(대표) SAID/홍길동“말” 공장"));

    assertThat(analysis.getString("analyzer")).isEqualTo("marked/1");
    assertThat(analysis.getString("articleId")).isNull();
    assertThat(analysis.<Object>get("revision")).isNull();
    assertThat(analysis.getString("topic.label")).isEqualTo("경제");
    assertThat(analysis.getList("keywords.term")).containsExactly("공장");
    assertThat(analysis.getString("relations[0].subject.id")).isEqualTo(known);
    assertThat(analysis.getString("relations[0].evidence[0].sentence")).startsWith("ROLE/홍길동");
    assertThat(analysis.<Object>get("relations[0].evidence[0].articleId")).isNull();
    assertThat(analysis.getString("quotations[0].speaker.entity.id")).isEqualTo(known);
    assertThat(analysis.getList("graph.edges[0].types")).containsExactly("CO_OCCURRENCE", "ROLE");
    Map<String, Object> unknown =
        analysis.getMap("entities.find { it.entity.name == '한빛전자' }.entity");
    assertThat(unknown).containsEntry("articleCount", 0).containsEntry("firstSeen", null);
    get("/entities/" + unknown.get("id")).then().statusCode(404);
    assertThat(get("/entities?total=true").jsonPath().getInt("totalCount")).isEqualTo(1);
    assertThat(get("/articles").jsonPath().getList("items.articleId")).containsExactly(id);
    Pipeline.assertEveryCountEqualsARecount();
  }

  @Test
  void anUnknownNameHasTheSameIdEachTime() {
    Map<String, String> text = Map.of("text", "ORGANIZATION/새전자");

    assertThat(Pipeline.post(PATH, text).getString("entities[0].entity.id"))
        .isEqualTo(Pipeline.post(PATH, text).getString("entities[0].entity.id"));
  }

  @Test
  void offsetsCountInTheComposedText() {
    String decomposed = Normalizer.normalize("회사 PERSON/홍길동", Normalizer.Form.NFD);

    JsonPath analysis = Pipeline.post(PATH, Map.of("text", decomposed));

    assertThat(analysis.getMap("entities[0].mentions[0]"))
        .containsEntry("text", "홍길동")
        .containsEntry("start", 10)
        .containsEntry("end", 13);
  }

  @Test
  void onlyThePartsAskedForAreAnswered() {
    JsonPath analysis =
        Pipeline.post(
            PATH, Map.of("text", "PERSON/홍길동 공장", "fields", List.of("keywords", "topic")));

    assertThat(analysis.getList("keywords.term")).containsExactly("공장");
    assertThat(analysis.<Object>get("entities")).isNull();
    assertThat(analysis.<Object>get("graph")).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {}                                             | 400 | TEXT_REQUIRED
          {"text": null}                                 | 400 | TEXT_REQUIRED
          {"text": ""}                                   | 422 | TEXT_EMPTY
          {"text": " \\n\\t \\u3000"}                     | 422 | TEXT_EMPTY
          {"text": "\\ud83d"}                             | 400 | INVALID_TEXT
          {"text": "\\u0000"}                             | 400 | INVALID_TEXT
          {"text": "글", "title": "\\ude00"}              | 400 | INVALID_TEXT
          {"text": "글", "publishedAt": "2024-02-30"}     | 400 | INVALID_DATE
          {"text": "글", "publishedAt": "0001-01-01"}     | 400 | INVALID_DATE
          {"text": "글", "fields": ["body"]}              | 400 | INVALID_FIELD
          {"text": 1, "texts": 2}                        | 400 | MALFORMED_JSON
          """)
  void badTextsAreToldApart(String body, int status, String code) {
    given()
        .contentType(ContentType.JSON)
        .body(body)
        .post(PATH)
        .then()
        .statusCode(status)
        .body("code", equalTo(code));
  }

  @Test
  void aTextBeyondTheLimitIsRefused() {
    given()
        .contentType(ContentType.JSON)
        .body(Map.of("text", "가".repeat(100_001)))
        .post(PATH)
        .then()
        .statusCode(413)
        .body("code", equalTo("TEXT_TOO_LARGE"));
  }
}
