package io.newsgraph.analysis.pipeline;

import static io.newsgraph.analysis.pipeline.StubArticleService.newId;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.newsgraph.analysis.database.Database;
import io.newsgraph.testing.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The database works on a request no longer than its caller waits. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(StubArticleServiceResource.class)
class DeadlineTest {

  StubArticleService articles;

  @Inject Database database;

  @Inject MarkedTextAnalyzer analyzer;

  private String articleId;

  @BeforeEach
  void analyseAnArticle() {
    Pipeline.empty(articles);
    articleId =
        articles.put(
            new StubArticleService.Stored(
                newId(),
                1,
                "예시신문",
                "경제",
                "2024-10-01T09:00:00+09:00",
                List.of("PERSON/홍길동 ORGANIZATION/한빛전자 공장")));
    Pipeline.settle(articles);
  }

  /** Without the deadline they would be answered after 5 or 20 seconds, with 503. */
  @ParameterizedTest
  @ValueSource(strings = {"/entities", "/graph"})
  void readThatTakesLongerThanItsCallerWaitsIsA504(String path) {
    exceeded(withLockedEntities(() -> waiting("200").get(path)));

    waiting("5000").get(path).then().statusCode(200);
  }

  @Test
  void lookupThatTakesLongerThanItsCallerWaitsIsA504() {
    Map<String, Object> lookup = Map.of("articleIds", List.of(articleId));
    exceeded(
        withLockedEntities(
            () ->
                waiting("200")
                    .contentType(ContentType.JSON)
                    .body(lookup)
                    .post("/analyses/lookup")));
  }

  @Test
  void textThatIsNotAnalysedWhileItsSenderWaitsIsA504() {
    analyzer.hangOnce();
    CompletableFuture<Response> answer =
        CompletableFuture.supplyAsync(
            () ->
                waiting("100")
                    .contentType(ContentType.JSON)
                    .body(Map.of("text", "HANGS"))
                    .post("/analyses/text"));
    Pipeline.await(analyzer::isHanging);
    LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
    analyzer.releaseHanging();

    exceeded(answer.join());
  }

  @Test
  void timeOfOneRequestDoesNotBoundTheNext() {
    for (int i = 0; i < 20; i++) {
      waiting("5000").get("/entities").then().statusCode(200);
    }

    Set<String> timeouts =
        IntStream.range(0, 20).mapToObj(n -> timeout()).collect(Collectors.toSet());
    assertThat(timeouts).containsExactly("20s");
  }

  private String timeout() {
    return database
        .write(sql -> sql.first("show statement_timeout", row -> row.text("statement_timeout")))
        .orElseThrow();
  }

  private static RequestSpecification waiting(String time) {
    return given().header("Newsgraph-Timeout", time);
  }

  private static void exceeded(Response answer) {
    answer
        .then()
        .statusCode(504)
        .contentType("application/problem+json")
        .body("code", equalTo("DEADLINE_EXCEEDED"))
        .body("status", equalTo(504));
  }

  private Response withLockedEntities(Supplier<Response> work) {
    return database.write(
        sql -> {
          sql.update(
              "lock table article, analysis, entity, article_entity in access exclusive mode");
          return work.get();
        });
  }
}
