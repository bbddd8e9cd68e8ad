package io.newsgraph.article.removal;

import static io.newsgraph.article.Articles.ingest;
import static io.newsgraph.article.Articles.submission;
import static io.restassured.RestAssured.delete;
import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;

import io.newsgraph.article.Tables;
import io.newsgraph.testing.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class RemovalTest {

  @Inject Tables tables;

  @BeforeEach
  void emptyTables() {
    tables.empty();
  }

  @Test
  void nothingButTheTombstoneStays() {
    Map<String, Object> submission = submission("https://hanbit.example/news/1");
    String id = ingest(submission).getString("article.id");
    submission.put("section", "산업");
    ingest(submission);

    delete("/articles/" + id).then().statusCode(204);

    assertThat(tables.rows())
        .isEqualTo(Map.of("article", 0L, "article_identity", 0L, "revision", 0L, "change", 1L));
    get("/articles/" + id).then().statusCode(404);
    get("/articles/" + id + "/raw").then().statusCode(404);
    delete("/articles/" + id).then().statusCode(404);
  }

  @Test
  void theSameInputSentAgainIsANewArticle() {
    Map<String, Object> submission = submission("https://hanbit.example/news/1");
    String id = ingest(submission).getString("article.id");
    delete("/articles/" + id).then().statusCode(204);

    JsonPath again = ingest(submission);

    assertThat(again.getString("outcome")).isEqualTo("CREATED");
    assertThat(again.getString("article.id")).isNotEqualTo(id);
  }
}
