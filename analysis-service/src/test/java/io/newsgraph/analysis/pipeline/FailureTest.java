package io.newsgraph.analysis.pipeline;

import static io.newsgraph.analysis.pipeline.StubArticleService.newId;
import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.newsgraph.testing.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of tasks when something goes wrong. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(StubArticleServiceResource.class)
class FailureTest {

  private static final String DAY = "2024-10-08T09:00:00+09:00";

  StubArticleService articles;

  @Inject MarkedTextAnalyzer analyzer;

  @BeforeEach
  void empty() {
    Pipeline.empty(articles);
  }

  @AfterEach
  void restore() {
    analyzer.releaseHanging();
    analyzer.setFailing(true);
  }

  @Test
  void aTaskThatFailsAlwaysIsGivenUpAndCanBeRetried() {
    String id = articles.put(newId(), DAY, "PERSON/홍길동 FAILS");
    Pipeline.settle(articles);

    assertThat(Pipeline.analysis(id).getString("status")).isEqualTo("FAILED");
    JsonPath failed = get("/tasks?status=FAILED").jsonPath();
    assertThat(failed.getString("items[0].task.articleId")).isEqualTo(id);
    assertThat(failed.getInt("items[0].task.attempts")).isEqualTo(3);
    assertThat(failed.getString("items[0].task.error")).isEqualTo("ANALYSIS_FAILED");
    assertThat(failed.getString("items[0].task.detail")).contains("cannot be analysed");
    assertThat(Pipeline.status().getInt("failed")).isEqualTo(1);
    Pipeline.assertEveryCountEqualsARecount();

    analyzer.setFailing(false);
    given().post("/tasks/" + id + "/retry").then().statusCode(202);
    Pipeline.settle(articles);

    assertThat(Pipeline.analysis(id).getString("status")).isEqualTo("DONE");
  }

  @Test
  void aTextThatFailsDoesNotCostThoseAnalysedWithIt() {
    articles.setLookupAway(true);
    String good = articles.put(newId(), DAY, "PERSON/홍길동 공장");
    String bad = articles.put(newId(), DAY, "PERSON/홍길동 FAILS");
    String alsoGood = articles.put(newId(), DAY, "PERSON/홍길동 학교");
    Pipeline.await(() -> articles.refusedLookups() >= 3);
    articles.setLookupAway(false);
    Pipeline.settle(articles);

    assertThat(Pipeline.analysis(good).getString("status")).isEqualTo("DONE");
    assertThat(Pipeline.analysis(bad).getString("status")).isEqualTo("FAILED");
    assertThat(Pipeline.analysis(alsoGood).getString("status")).isEqualTo("DONE");
    assertThat(Pipeline.entity("홍길동").getInt("articleCount")).isEqualTo(2);
    Pipeline.assertEveryCountEqualsARecount();
  }

  @Test
  void anOlderAnalysisIsGivenWhileTheNewRevisionFails() {
    String id = articles.put(newId(), DAY, "PERSON/홍길동 공장");
    Pipeline.settle(articles);
    articles.put(id, DAY, "PERSON/홍길동 FAILS");
    Pipeline.settle(articles);

    JsonPath state = Pipeline.analysis(id);

    assertThat(state.getString("status")).isEqualTo("FAILED");
    assertThat(state.getInt("revision")).isEqualTo(2);
    assertThat(state.getInt("analysis.revision")).isEqualTo(1);
    assertThat(state.getBoolean("isCurrent")).isFalse();
    Pipeline.assertEveryCountEqualsARecount();
  }

  @Test
  void aTaskOfALostWorkerIsDoneByAnotherAndStoredOnce() {
    analyzer.hangOnce();
    String id = articles.put(newId(), DAY, "PERSON/홍길동 HANGS");
    Pipeline.await(analyzer::isHanging);

    Pipeline.settle(articles);

    String analyzedAt = Pipeline.analysis(id).getString("analysis.analyzedAt");
    assertThat(Pipeline.entity("홍길동").getInt("articleCount")).isEqualTo(1);
    analyzer.releaseHanging();
    articles.put(newId(), DAY, "PERSON/김철수 공장");
    Pipeline.settle(articles);
    assertThat(Pipeline.analysis(id).getString("analysis.analyzedAt")).isEqualTo(analyzedAt);
    Pipeline.assertEveryCountEqualsARecount();
  }

  @Test
  void anOutageOfArticleServiceCostsNoAttempt() {
    articles.setLookupAway(true);
    String id = articles.put(newId(), DAY, "PERSON/홍길동 공장");
    Pipeline.await(() -> articles.refusedLookups() >= 10);
    get("/q/health/ready").then().statusCode(200);
    assertThat(Pipeline.analysis(id).getString("status")).isEqualTo("PENDING");

    articles.setLookupAway(false);
    Pipeline.settle(articles);

    assertThat(Pipeline.analysis(id).getString("status")).isEqualTo("DONE");
  }

  @Test
  void anOutageOfTheFeedEndsByItself() {
    articles.setFeedAway(true);
    String id = articles.put(newId(), DAY, "PERSON/홍길동 공장");
    Pipeline.await(() -> articles.refusedReads() >= 3);

    articles.setFeedAway(false);
    Pipeline.settle(articles);

    assertThat(Pipeline.analysis(id).getString("status")).isEqualTo("DONE");
  }

  @Test
  void aRevisionThatArticleServiceDoesNotHaveIsGivenUp() {
    String id = newId();
    articles.putWithoutText(id, DAY);
    Pipeline.settle(articles);

    JsonPath failed = get("/tasks?status=FAILED").jsonPath();

    assertThat(failed.getString("items[0].task.error")).isEqualTo("REVISION_NOT_FOUND");
  }
}
