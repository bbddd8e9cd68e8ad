package io.newsgraph.analysis.pipeline;

import static io.newsgraph.analysis.pipeline.StubArticleService.newId;
import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.newsgraph.analysis.database.Database;
import io.newsgraph.testing.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A new analyser replaces what an older one found, and nothing is missed meanwhile. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(StubArticleServiceResource.class)
class ReanalysisTest {

  private static final String DAY = "2024-10-08T09:00:00+09:00";

  StubArticleService articles;

  @Inject MarkedTextAnalyzer analyzer;
  @Inject Database database;

  @BeforeEach
  void empty() {
    restore();
    Pipeline.empty(articles);
  }

  @AfterEach
  void restore() {
    analyzer.releaseHanging();
    analyzer.setFailing(true);
    analyzer.setVersion(1);
    database.write(sql -> sql.update("update analyzer set version = null, number = 0"));
  }

  @Test
  void everyResultIsReplacedByANewerAnalyser() {
    String id = articles.put(newId(), DAY, "PERSON/홍길동 PERSON2/김철수 공장");
    articles.put(newId(), DAY, "PERSON/홍길동 공장");
    Pipeline.settle(articles);
    String person = Pipeline.entity("홍길동").getString("id");
    assertThat(get("/entities?query=김철수").jsonPath().getList("items")).isEmpty();

    analyzer.setVersion(2);
    awaitVersion("marked/2");

    JsonPath state = Pipeline.analysis(id);
    assertThat(state.getString("status")).isEqualTo("DONE");
    assertThat(state.getBoolean("isCurrent")).isTrue();
    assertThat(state.getString("analysis.analyzer")).isEqualTo("marked/2");
    assertThat(state.getList("analysis.entities.entity.name"))
        .containsExactlyInAnyOrder("홍길동", "김철수");
    assertThat(Pipeline.entity("홍길동").getString("id")).isEqualTo(person);
    assertThat(Pipeline.entity("홍길동").getInt("articleCount")).isEqualTo(2);
    Pipeline.assertEveryCountEqualsARecount();
  }

  @Test
  void theOldResultIsServedUntilTheNewOneIsThere() {
    String id = articles.put(newId(), DAY, "PERSON/홍길동 PERSON2/김철수 HANGS");
    Pipeline.settle(articles);
    analyzer.hangOnce();
    analyzer.setVersion(2);
    Pipeline.await(analyzer::isHanging);

    JsonPath state = Pipeline.analysis(id);

    assertThat(state.getString("status")).isEqualTo("DONE");
    assertThat(state.getBoolean("isCurrent")).isTrue();
    assertThat(state.getString("analysis.analyzer")).isEqualTo("marked/1");
    assertThat(state.getList("analysis.entities.entity.name")).containsExactly("홍길동");
    assertThat(Pipeline.status().getInt("pending")).isZero();
    assertThat(Pipeline.status().getInt("outdated")).isEqualTo(1);
    assertThat(get("/tasks?work=REANALYSIS").jsonPath().getList("items.task.articleId"))
        .containsExactly(id);

    analyzer.releaseHanging();
    awaitVersion("marked/2");
    assertThat(Pipeline.analysis(id).getString("analysis.analyzer")).isEqualTo("marked/2");
  }

  @Test
  void anOlderAnalyserUndoesNothing() {
    String id = articles.put(newId(), DAY, "PERSON/홍길동 PERSON2/김철수 공장");
    Pipeline.settle(articles);
    analyzer.setVersion(2);
    awaitVersion("marked/2");
    String analyzedAt = Pipeline.analysis(id).getString("analysis.analyzedAt");

    analyzer.setVersion(1);
    String other = articles.put(newId(), DAY, "PERSON/홍길동 PERSON2/김철수 공장");
    Pipeline.settle(articles);

    assertThat(Pipeline.analysis(other).getString("analysis.analyzer")).isEqualTo("marked/1");
    assertThat(Pipeline.analysis(id).getString("analysis.analyzedAt")).isEqualTo(analyzedAt);
    assertThat(Pipeline.status().getString("analyzer")).isEqualTo("marked/2");
    assertThat(Pipeline.status().getInt("outdated")).isEqualTo(1);

    analyzer.setVersion(2);
    awaitVersion("marked/2");
    assertThat(Pipeline.analysis(other).getString("analysis.analyzer")).isEqualTo("marked/2");
    assertThat(Pipeline.analysis(id).getString("analysis.analyzedAt")).isEqualTo(analyzedAt);
  }

  @Test
  void anArticleThatFailsKeepsItsOldResultAndCanBeRetried() {
    analyzer.setFailing(false);
    String id = articles.put(newId(), DAY, "PERSON/홍길동 FAILS");
    Pipeline.settle(articles);
    analyzer.setFailing(true);
    analyzer.setVersion(2);
    Pipeline.await(() -> Pipeline.status().getInt("outdatedFailed") == 1);

    assertThat(Pipeline.analysis(id).getString("status")).isEqualTo("DONE");
    assertThat(Pipeline.analysis(id).getString("analysis.analyzer")).isEqualTo("marked/1");
    assertThat(
            get("/tasks?work=REANALYSIS&status=FAILED").jsonPath().getString("items[0].task.error"))
        .isEqualTo("ANALYSIS_FAILED");

    analyzer.setFailing(false);
    given().post("/tasks/" + id + "/retry").then().statusCode(202);
    awaitVersion("marked/2");

    assertThat(Pipeline.status().getInt("outdatedFailed")).isZero();
    assertThat(Pipeline.analysis(id).getString("analysis.analyzer")).isEqualTo("marked/2");
  }

  @Test
  void aNewRevisionOrADeletionEndsWhatWaits() {
    String revised = articles.put(newId(), DAY, "PERSON/홍길동 FAILS");
    String deleted = articles.put(newId(), DAY, "PERSON/홍길동 FAILS");
    analyzer.setFailing(false);
    Pipeline.settle(articles);
    get("/tasks?status=FAILED")
        .jsonPath()
        .<String>getList("items.task.articleId")
        .forEach(id -> given().post("/tasks/" + id + "/retry").then().statusCode(202));
    Pipeline.settle(articles);
    analyzer.setFailing(true);
    analyzer.setVersion(2);
    Pipeline.await(() -> Pipeline.status().getInt("outdatedFailed") == 2);

    articles.put(revised, DAY, "PERSON/김철수 공장");
    articles.delete(deleted);
    Pipeline.settle(articles);

    assertThat(get("/tasks?work=REANALYSIS").jsonPath().getList("items")).isEmpty();
    assertThat(Pipeline.analysis(revised).getInt("analysis.revision")).isEqualTo(2);
    Pipeline.assertEveryCountEqualsARecount();
  }

  private static void awaitVersion(String version) {
    Pipeline.await(
        () ->
            version.equals(Pipeline.status().getString("analyzer"))
                && Pipeline.status().getInt("outdated") == 0);
  }
}
