package io.newsgraph.article.changes;

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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class ChangesTest {

  @Inject Tables tables;

  @BeforeEach
  void emptyTables() {
    tables.empty();
  }

  @Test
  void anEmptyFeedEndsAtZero() {
    JsonPath feed = changes("");
    assertThat(feed.getList("changes")).isEmpty();
    assertThat(feed.getLong("last")).isZero();
    assertThat(feed.getLong("head")).isZero();
  }

  @Test
  void aChangeTellsWhatListsAreMadeOf() {
    JsonPath article = ingest(submission("https://hanbit.example/news/1"));

    Map<String, Object> expected = new HashMap<>();
    expected.put("kind", "UPSERTED");
    expected.put("articleId", article.getString("article.id"));
    expected.put("revision", 1);
    for (String field : List.of("title", "publisher", "section", "publishedAt", "collectedAt")) {
      expected.put(field, article.getString("article." + field));
    }
    Map<String, Object> change = new HashMap<>(changes("").getMap("changes[0]"));
    assertThat(change.remove("sequence")).isEqualTo(changes("").getInt("head"));
    assertThat(change).isEqualTo(expected);
  }

  @Test
  void anArticleHasOneRowAtItsLastChange() {
    Map<String, Object> first = submission("https://hanbit.example/news/1");
    String firstId = ingest(first).getString("article.id");
    String secondId = ingest(submission("https://hanbit.example/news/2")).getString("article.id");
    first.put("section", "산업");
    ingest(first);

    JsonPath feed = changes("");
    assertThat(feed.getList("changes.articleId")).containsExactly(secondId, firstId);
    assertThat(feed.getList("changes.revision")).containsExactly(1, 2);
  }

  @Test
  void aReaderGoesOnFromLast() {
    for (int i = 0; i < 3; i++) {
      ingest(submission("https://hanbit.example/news/" + i));
    }
    JsonPath start = changes("?limit=2");
    JsonPath rest = changes("?limit=2&after=" + start.getLong("last"));
    JsonPath end = changes("?after=" + rest.getLong("last"));

    assertThat(start.getList("changes")).hasSize(2);
    assertThat(rest.getList("changes")).hasSize(1);
    assertThat(end.getList("changes")).isEmpty();
    assertThat(end.getLong("last")).isEqualTo(end.getLong("head"));
  }

  @Test
  void aDeletedArticleLeavesItsIdOnly() {
    String id = ingest(submission("https://hanbit.example/news/1")).getString("article.id");
    delete("/articles/" + id).then().statusCode(204);

    Map<String, Object> tombstone = new HashMap<>(changes("").getMap("changes[0]"));
    tombstone.values().removeIf(value -> value == null);
    assertThat(tombstone).containsOnlyKeys("sequence", "kind", "articleId");
    assertThat(tombstone).containsEntry("kind", "DELETED").containsEntry("articleId", id);
  }

  @Test
  void aWaitingReaderIsToldOfTheNextChange() throws Exception {
    ingest(submission("https://hanbit.example/news/1"));
    long last = changes("").getLong("last");
    try (ExecutorService executor = Executors.newSingleThreadExecutor()) {
      Future<JsonPath> waiting = executor.submit(() -> changes("?wait=30&after=" + last));
      String id = ingest(submission("https://hanbit.example/news/2")).getString("article.id");

      assertThat(waiting.get().getList("changes.articleId")).containsExactly(id);
    }
  }

  @Test
  void theFeedOfARestoredDatabaseHasANewEpoch() {
    String epoch = changes("").getString("epoch");
    assertThat(changes("").getString("epoch")).isEqualTo(epoch);

    tables.execute("UPDATE feed SET origin = 'another cluster'");

    String renewed = changes("").getString("epoch");
    assertThat(renewed).isNotEqualTo(epoch);
    assertThat(changes("").getString("epoch")).isEqualTo(renewed);
  }

  private static JsonPath changes(String query) {
    return get("/changes" + query).then().statusCode(200).extract().jsonPath();
  }
}
