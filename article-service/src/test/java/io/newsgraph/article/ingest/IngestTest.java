package io.newsgraph.article.ingest;

import static io.newsgraph.article.Articles.ingest;
import static io.newsgraph.article.Articles.submission;
import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.newsgraph.article.Articles;
import io.newsgraph.article.Tables;
import io.newsgraph.testing.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class IngestTest {

  @Inject Tables tables;

  @BeforeEach
  void emptyTables() {
    tables.empty();
  }

  @Test
  void aNewArticleIsCreatedAndNamedByLocation() {
    String location =
        given()
            .contentType(ContentType.JSON)
            .body(submission("https://Hanbit.example:443/news/1/?utm_source=mail#top"))
            .post("/articles")
            .then()
            .statusCode(201)
            .body("outcome", equalTo("CREATED"))
            .body("article.revision", equalTo(1))
            .body("article.url", equalTo("https://hanbit.example/news/1"))
            .body("article.title", equalTo(Articles.TITLE))
            .body("article.publisher", equalTo("한빛일보"))
            .body("article.section", equalTo("경제"))
            .body("article.publishedAt", equalTo("2024-09-27T09:30:00+09:00"))
            .body("article.modifiedAt", nullValue())
            .body("article.parser", equalTo("plain-text/1"))
            .extract()
            .header("Location");
    JsonPath article = get(location).then().statusCode(200).extract().jsonPath();
    assertThat(article.getString("text"))
        .isEqualTo(String.join("\n\n", article.getList("blocks.text", String.class)));
  }

  @Test
  void theSameInputAgainChangesNothing() {
    Map<String, Object> submission = submission("https://hanbit.example/news/2");
    String id = ingest(submission).getString("article.id");
    String before = get("/changes").asString();

    JsonPath again = ingest(submission);

    assertThat(again.getString("outcome")).isEqualTo("UNCHANGED");
    assertThat(again.getString("article.id")).isEqualTo(id);
    assertThat(get("/changes").asString()).isEqualTo(before);
    assertThat(tables.rows("revision")).isEqualTo(1);
  }

  @Test
  void changedTextIsARevisionOfTheSameArticle() {
    Map<String, Object> submission = submission("https://hanbit.example/news/3");
    String id = ingest(submission).getString("article.id");
    submission.put("text", Articles.TEXT + "\n\n회사는 내년에 문을 연다고 밝혔다.");

    JsonPath revised = ingest(submission);

    assertThat(revised.getString("outcome")).isEqualTo("REVISED");
    assertThat(revised.getString("article.id")).isEqualTo(id);
    assertThat(revised.getInt("article.revision")).isEqualTo(2);
    get("/articles/" + id + "/revisions")
        .then()
        .statusCode(200)
        .body("revisions.revision", contains(2, 1));
    given()
        .contentType(ContentType.JSON)
        .body(Map.of("ids", List.of(id, "art_" + "0".repeat(32))))
        .post("/articles/revisions/lookup")
        .then()
        .statusCode(200)
        .body("articles.articleId", contains(id))
        .body("articles[0].revisions.revision", contains(2, 1));
    assertThat(get("/articles/" + id + "?revision=1&fields=text").jsonPath().getString("text"))
        .doesNotContain("내년에");
    assertThat(get("/articles/" + id + "/raw").asString()).isEqualTo(submission.get("text"));
    assertThat(get("/articles/" + id + "/raw?revision=1").asString()).isEqualTo(Articles.TEXT);
  }

  @Test
  void changedMetadataIsARevision() {
    Map<String, Object> submission = submission("https://hanbit.example/news/4");
    ingest(submission);
    submission.put("section", "산업");

    JsonPath revised = ingest(submission);

    assertThat(revised.getString("outcome")).isEqualTo("REVISED");
    assertThat(revised.getString("article.section")).isEqualTo("산업");
  }

  @Test
  void metadataLeftOutStaysAsItIsKnown() {
    Map<String, Object> submission = submission("https://hanbit.example/news/5");
    ingest(submission);

    JsonPath bare = ingest(Map.of("text", Articles.TEXT, "url", submission.get("url")));

    assertThat(bare.getString("outcome")).isEqualTo("UNCHANGED");
    assertThat(bare.getString("article.publisher")).isEqualTo("한빛일보");
  }

  @Test
  void givenMetadataOutranksTheTextOfLaterRevisionsToo() {
    Map<String, Object> submission = submission("https://hanbit.example/news/6");
    ingest(submission);

    JsonPath revised =
        ingest(Map.of("text", "다른 제목\n\n다른 글이 여기 있다.", "url", submission.get("url")));

    assertThat(revised.getString("outcome")).isEqualTo("REVISED");
    assertThat(revised.getString("article.title")).isEqualTo(Articles.TITLE);
    assertThat(revised.getString("article.publishedAt")).isEqualTo("2024-09-27T09:30:00+09:00");
  }

  @Test
  void withoutUrlTheTextWithPublisherAndTimeIdentifiesAnArticle() {
    Map<String, Object> submission = submission(null);
    String id = ingest(submission).getString("article.id");

    submission.put("text", Normalizer.normalize(Articles.TEXT, Normalizer.Form.NFD));
    submission.put("publishedAt", "2024-09-27T00:30:00Z");
    JsonPath same = ingest(submission);
    submission.put("publisher", "새벽신문");
    JsonPath other = ingest(submission);

    assertThat(same.getString("article.id")).isEqualTo(id);
    assertThat(same.getString("outcome")).isEqualTo("UNCHANGED");
    assertThat(other.getString("outcome")).isEqualTo("CREATED");
  }

  @Test
  void blocksAreComposedHangulWhateverCameIn() {
    Map<String, Object> submission = submission(null);
    submission.put("text", Normalizer.normalize(Articles.TEXT, Normalizer.Form.NFD));

    String text = ingest(submission).getString("article.text");

    assertThat(text).isNotEmpty().isEqualTo(Normalizer.normalize(text, Normalizer.Form.NFC));
  }

  @Test
  void equalInputsAtOnceMakeOneArticle() throws Exception {
    int senders = 8;
    Map<String, Object> submission = submission("https://hanbit.example/news/7");
    CountDownLatch start = new CountDownLatch(1);
    Callable<JsonPath> send =
        () -> {
          start.await();
          return ingest(submission);
        };

    List<JsonPath> results;
    try (ExecutorService executor = Executors.newFixedThreadPool(senders)) {
      List<Future<JsonPath>> sent =
          Stream.generate(() -> executor.submit(send)).limit(senders).toList();
      start.countDown();
      results = sent.stream().map(IngestTest::result).toList();
    }

    assertThat(results)
        .extracting(result -> result.getString("article.id"))
        .containsOnly(results.getFirst().getString("article.id"));
    assertThat(results)
        .filteredOn(result -> "CREATED".equals(result.getString("outcome")))
        .hasSize(1);
    assertThat(tables.rows("article")).isEqualTo(1);
    assertThat(tables.rows("revision")).isEqualTo(1);
    assertThat(tables.rows("change")).isEqualTo(1);
  }

  private static JsonPath result(Future<JsonPath> future) {
    try {
      return future.get();
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }
}
