package io.newsgraph.gateway;

import static io.newsgraph.gateway.Samples.articleId;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LONG;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.newsgraph.gateway.StubService.Call;
import io.newsgraph.gateway.StubService.Reply;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A service that fails takes nothing with it but its own part, and is used again once it is back.
 */
@QuarkusTest
@TestProfile(DegradationTest.QuickBreakers.class)
class DegradationTest extends StubbedTest {

  private static final String QUERY =
      "{ article(id: \"%s\") { title analysis { analyzer } } }".formatted(articleId(1));

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  /** After so many good calls a breaker has forgotten the bad ones. */
  private static final int WINDOW = 4;

  /** As short as a test waits gladly, and longer than a busy machine needs for an answer. */
  private static final Duration ANALYSIS_DEADLINE = Duration.ofSeconds(4);

  /**
   * A breaker opens within few calls, and stays open for longer than a slow machine takes to ask.
   */
  public static final class QuickBreakers implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "newsgraph.upstream.article-service.breaker-window",
          String.valueOf(WINDOW),
          "newsgraph.upstream.article-service.breaker-delay",
          "1s",
          "newsgraph.upstream.analysis-service.read-deadline",
          ANALYSIS_DEADLINE.toSeconds() + "s",
          "newsgraph.upstream.analysis-service.breaker-window",
          String.valueOf(WINDOW),
          "newsgraph.upstream.analysis-service.breaker-delay",
          "1s");
    }
  }

  /** The ways a service fails in. */
  enum Failure implements Function<Call, Reply> {
    HANGS_UP(Reply.hangUp()),
    FAILS(new Reply(500, "application/json", "{\"detail\":\"secret\"}")),
    ANSWERS_NO_JSON(new Reply(200, "application/json", "<html>secret</html>")),
    ANSWERS_A_PAGE(new Reply(200, "text/html", "<html>secret</html>")),
    ANSWERS_OTHER_JSON(new Reply(200, "application/json", "{\"secret\":1}")),
    ANSWERS_A_404_WITHOUT_CODE(new Reply(404, "text/plain", "secret"));

    private final Reply reply;

    Failure(Reply reply) {
      this.reply = reply;
    }

    @Override
    public Reply apply(Call call) {
      return reply;
    }
  }

  @AfterEach
  void recovers() {
    serveSamples();
    await().atMost(PATIENCE).untilAsserted(DegradationTest::isWholeForAWindow);
  }

  @ParameterizedTest
  @EnumSource
  void articleIsThereWithoutItsAnalysis(Failure failure) {
    analysisService.on("POST /analyses/lookup", failure);

    ValidatableResponse answer =
        analysisIsUnavailable(GraphQl.query(QUERY)).body("data.article.title", equalTo("기사 1"));

    assertThat(answer.extract().asString()).doesNotContain("secret");
  }

  @Test
  void slowAnalysisIsNotWaitedFor() {
    CountDownLatch answered = new CountDownLatch(1);
    analysisService.on(
        "POST /analyses/lookup",
        call -> {
          awaitUninterrupted(answered);
          return Reply.hangUp();
        });

    analysisIsUnavailable(GraphQl.query(QUERY)).body("data.article.title", equalTo("기사 1"));

    answered.countDown();
  }

  @Test
  void callIsToldNoMoreThanItIsWaitedFor() {
    GraphQl.query(QUERY).body("errors", nullValue());

    assertThat(analysisService.calls())
        .extracting(call -> Long.parseLong(call.header("Newsgraph-Timeout")))
        .singleElement(LONG)
        .isBetween(1L, ANALYSIS_DEADLINE.toMillis());
  }

  @Test
  void failingServiceIsLeftAloneForAWhile() {
    analysisService.on("POST /analyses/lookup", Failure.FAILS);
    int queriesWithoutCall = 0;
    for (int i = 0; i < 40; i++) {
      int callsBefore = analysisService.routes().size();
      analysisIsUnavailable(GraphQl.query(QUERY));
      queriesWithoutCall += analysisService.routes().size() == callsBefore ? 1 : 0;
    }

    // How many depends on how fast this machine asks; a breaker that never opens keeps none away.
    assertThat(queriesWithoutCall).isPositive();
  }

  @Test
  void busyServiceIsNotLeftAlone() {
    analysisService.on(
        "POST /analyses/lookup", call -> Reply.problem(503, "QUERY_TIMEOUT", "Narrow it down."));

    for (int i = 0; i < 10 * WINDOW; i++) {
      GraphQl.query(QUERY)
          .body("data.article.title", equalTo("기사 1"))
          .body("errors[0].message", equalTo("Narrow it down."))
          .body("errors[0].extensions.code", equalTo("QUERY_TIMEOUT"));
    }
  }

  @Test
  void databaseThatIsAwayIsAnOutage() {
    analysisService.on(
        "POST /analyses/lookup", call -> Reply.problem(503, "DATABASE_UNAVAILABLE", "secret"));

    analysisIsUnavailable(GraphQl.query(QUERY)).body("data.article.title", equalTo("기사 1"));
  }

  @Test
  void readIsTriedOnceMoreWhenItsConnectionFails() {
    articleService.on(
        "POST /articles/lookup",
        call -> {
          ServedSamples.serveArticles(articleService, ARTICLES);
          return Reply.hangUp();
        });

    GraphQl.query("{ article(id: \"%s\") { title } }".formatted(articleId(1)))
        .body("errors", nullValue())
        .body("data.article.title", equalTo("기사 1"));

    assertThat(articleService.routes())
        .containsExactly("POST /articles/lookup", "POST /articles/lookup");
  }

  @Test
  void writeIsNeverTriedTwice() {
    articleService.on("POST /articles", call -> Reply.hangUp());

    articleIsUnavailable(
        GraphQl.query("mutation { ingestArticle(input: {text: \"글\"}) { outcome } }"),
        List.of("ingestArticle"));

    assertThat(articleService.routes()).containsExactly("POST /articles");
  }

  @ParameterizedTest
  @EnumSource
  void withoutArticleServiceEntitiesAreStillThere(Failure failure) {
    articleService.on("POST /articles/lookup", failure);

    articleIsUnavailable(
            GraphQl.query(
                "{ article(id: \"%s\") { title } entities { edges { node { name } } } }"
                    .formatted(articleId(1))),
            List.of("article"))
        .body("data.article", nullValue())
        .body("data.entities.edges.node.name", contains("기업 1", "기업 2"));
  }

  @Test
  void gatewayStaysReadyWithoutItsServices() {
    analysisService.on("POST /analyses/lookup", Failure.FAILS);
    articleService.on("POST /articles/lookup", Failure.FAILS);
    GraphQl.query(QUERY).statusCode(200);

    RestAssured.get("/q/health/ready").then().statusCode(200).body("status", equalTo("UP"));
  }

  private static void isWholeForAWindow() {
    for (int i = 0; i < WINDOW; i++) {
      isWhole();
    }
  }

  private static void isWhole() {
    GraphQl.query(QUERY)
        .body("errors", nullValue())
        .body("data.article.analysis.analyzer", equalTo("stub/1"));
  }

  private static ValidatableResponse analysisIsUnavailable(ValidatableResponse answer) {
    return answer
        .statusCode(200)
        .body("data.article.analysis", nullValue())
        .body("errors.path", contains(List.of("article", "analysis")))
        .body("errors[0].extensions.code", equalTo("ANALYSIS_SERVICE_UNAVAILABLE"))
        .body("errors[0].extensions.service", equalTo("analysis-service"));
  }

  private static ValidatableResponse articleIsUnavailable(
      ValidatableResponse answer, List<String> path) {
    return answer
        .statusCode(200)
        .body("errors.path", contains(path))
        .body("errors[0].extensions.code", equalTo("ARTICLE_SERVICE_UNAVAILABLE"))
        .body("errors[0].extensions.service", equalTo("article-service"));
  }

  private static void awaitUninterrupted(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
