package io.newsgraph.analysis.pipeline;

import static io.newsgraph.analysis.pipeline.StubArticleService.newId;
import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.newsgraph.analysis.database.Database;
import io.newsgraph.testing.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The feed that tells what was analysed. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(StubArticleServiceResource.class)
class ChangesTest {

  private static final String DAY = "2024-10-08T09:00:00+09:00";

  StubArticleService articles;

  @Inject MarkedTextAnalyzer analyzer;
  @Inject Database database;

  private long start;

  @BeforeEach
  void empty() {
    Pipeline.empty(articles);
    start = changes("").getLong("head");
  }

  @AfterEach
  void restore() {
    analyzer.setVersion(1);
    database.write(sql -> sql.update("update analyzer set version = null, number = 0"));
  }

  @Test
  void anAnalysedArticleIsToldWithTheEntitiesItNames() {
    String id = put("PERSON/홍길동 ORGANIZATION/한빛전자 투자");

    JsonPath feed = changes("?after=" + start);

    assertThat(feed.getList("changes.articleId")).containsExactly(id);
    assertThat(feed.getList("changes.revision")).containsExactly(1);
    assertThat(feed.getList("changes[0].entityIds"))
        .containsExactlyInAnyOrder(entity("홍길동"), entity("한빛전자"));
    assertThat(feed.getLong("last")).isEqualTo(feed.getLong("head")).isEqualTo(start + 1);
  }

  @Test
  void anArticleHasOneRowAtItsLastRevision() {
    String first = put("PERSON/홍길동 공장");
    String second = put("PERSON/홍길동 공장");
    articles.put(first, DAY, "PERSON/김철수 공장");
    Pipeline.settle(articles);

    JsonPath feed = changes("?after=" + start);

    assertThat(feed.getList("changes.articleId")).containsExactly(second, first);
    assertThat(feed.getList("changes.revision")).containsExactly(1, 2);
    assertThat(feed.getLong("head")).isEqualTo(start + 3);
  }

  @Test
  void aReaderGoesOnFromLast() {
    List<String> ids = List.of(put("공장"), put("공장"), put("공장"));

    JsonPath page = changes("?limit=2&after=" + start);
    JsonPath rest = changes("?limit=2&after=" + page.getLong("last"));
    JsonPath end = changes("?after=" + rest.getLong("last"));

    assertThat(page.getList("changes.articleId")).isEqualTo(ids.subList(0, 2));
    assertThat(rest.getList("changes.articleId")).isEqualTo(ids.subList(2, 3));
    assertThat(end.getList("changes")).isEmpty();
    assertThat(end.getLong("last")).isEqualTo(end.getLong("head"));
  }

  @Test
  void aWaitingReaderIsToldOfTheNextAnalysis() throws Exception {
    try (ExecutorService executor = Executors.newSingleThreadExecutor()) {
      Future<JsonPath> waiting = executor.submit(() -> changes("?wait=30&after=" + start));
      String id = put("PERSON/홍길동 공장");

      assertThat(waiting.get().getList("changes.articleId")).containsExactly(id);
    }
  }

  @Test
  void aMergedEntityIsStillNamed() {
    String id = put("ORGANIZATION/한길텔레콤 공장\nORGANIZATION/한길통신 공장");
    String merged = entity("한길텔레콤");
    String survivor = entity("한길통신");
    Pipeline.post("/entities/merges", Map.of("from", List.of(merged), "into", survivor));

    JsonPath feed = changes("?after=" + start);

    assertThat(feed.getList("changes.articleId")).containsExactly(id);
    assertThat(feed.getList("changes[0].entityIds")).containsExactlyInAnyOrder(survivor, merged);
  }

  @Test
  void aDeletedArticleLeavesTheFeedAndItsReadersWhereTheyWere() {
    String id = put("PERSON/홍길동 공장");
    long last = changes("?after=" + start).getLong("last");
    articles.delete(id);
    Pipeline.settle(articles);

    assertThat(changes("?after=" + start).getList("changes")).isEmpty();
    assertThat(changes("?after=" + start).getLong("last")).isEqualTo(last);
    assertThat(changes("?after=" + last).getLong("head")).isEqualTo(last);
  }

  @Test
  void aNewAnalyserIsNoNews() {
    String id = put("PERSON/홍길동 공장");
    long head = changes("").getLong("head");

    analyzer.setVersion(2);
    Pipeline.await(() -> Pipeline.analysis(id).getString("analysis.analyzer").equals("marked/2"));

    assertThat(changes("").getLong("head")).isEqualTo(head);
  }

  @Test
  void theFeedOfARestoredDatabaseHasANewEpoch() {
    String epoch = changes("").getString("epoch");
    assertThat(changes("").getString("epoch")).isEqualTo(epoch);

    database.write(sql -> sql.update("update analysis_feed set origin = 'another cluster'"));

    String renewed = changes("").getString("epoch");
    assertThat(renewed).isNotEqualTo(epoch);
    assertThat(changes("").getString("epoch")).isEqualTo(renewed);
  }

  @ParameterizedTest
  @CsvSource({
    "after=x,INVALID_CURSOR",
    "after=-1,INVALID_CURSOR",
    "after=99999999999999999999,INVALID_CURSOR",
    "limit=0,INVALID_PAGE",
    "limit=1001,INVALID_PAGE",
    "wait=31,INVALID_PAGE",
    "wait=1.5,INVALID_PAGE"
  })
  void aBadPlaceIsA400(String query, String code) {
    get("/analyses/changes?" + query).then().statusCode(400).body("code", equalTo(code));
  }

  @Test
  void aReaderFromBeyondTheEndIsToldToStartAgain() {
    get("/analyses/changes?after=" + Long.MAX_VALUE)
        .then()
        .statusCode(409)
        .body("code", equalTo("CURSOR_AHEAD"));
  }

  private String put(String text) {
    String id = articles.put(newId(), DAY, text);
    Pipeline.settle(articles);
    return id;
  }

  private static String entity(String name) {
    return Pipeline.entity(name).getString("id");
  }

  private static JsonPath changes(String query) {
    return get("/analyses/changes" + query).then().statusCode(200).extract().jsonPath();
  }
}
