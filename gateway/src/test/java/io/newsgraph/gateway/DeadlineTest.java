package io.newsgraph.gateway;

import static io.newsgraph.gateway.Samples.articleId;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.newsgraph.gateway.StubService.Call;
import io.newsgraph.gateway.StubService.Reply;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The time for a whole request is handed down to the services, and ends it. */
@QuarkusTest
@TestProfile(DeadlineTest.Short.class)
class DeadlineTest extends StubbedTest {

  /** Shorter than the services' own deadlines, and long enough for a slow machine. */
  public static final class Short implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "newsgraph.limits.query-time", "6s",
          "newsgraph.upstream.article-service.read-deadline", "30s",
          "newsgraph.upstream.analysis-service.read-deadline", "30s");
    }
  }

  @Test
  void everyCallIsToldHowMuchTimeIsLeft() {
    GraphQl.query(
            """
            { articles(first: 2) { edges { node { title analysis { entities { entity {
                articles(first: 2) { edges { node { publisher } } } } } } } } } }
            """)
        .body("errors", nullValue());

    List<Call> calls =
        Stream.concat(articleService.calls().stream(), analysisService.calls().stream()).toList();
    assertThat(calls).hasSize(4);
    assertThat(calls)
        .extracting(call -> Integer.parseInt(call.header("Newsgraph-Timeout")))
        .allMatch(left -> left > 0 && left <= 6_000);
  }

  @Test
  void whatIsNotReadInTimeIsNullAndTheRestIsAnswered() {
    CountDownLatch answered = new CountDownLatch(1);
    analysisService.on(
        "POST /analyses/lookup",
        call -> {
          await(answered);
          return Reply.hangUp();
        });

    GraphQl.query("{ article(id: \"%s\") { title analysis { revision } } }".formatted(articleId(1)))
        .statusCode(200)
        .body("data.article.title", equalTo("기사 1"))
        .body("data.article.analysis", nullValue())
        .body("errors.extensions.code", containsInAnyOrder("QUERY_TIMED_OUT"));
    answered.countDown();
  }

  @Test
  void serviceThatGaveUpAtTheDeadlineIsNotCalledUnavailable() {
    analysisService.on(
        "POST /analyses/lookup",
        call -> Reply.problem(504, "DEADLINE_EXCEEDED", "The time for the answer is over."));

    GraphQl.query("{ article(id: \"%s\") { title analysis { revision } } }".formatted(articleId(1)))
        .statusCode(200)
        .body("data.article.title", equalTo("기사 1"))
        .body("errors.extensions.code", containsInAnyOrder("QUERY_TIMED_OUT"));
  }

  @Test
  void proxyThatGaveUpIsAnOutage() {
    analysisService.on(
        "POST /analyses/lookup", call -> new Reply(504, "text/html", "<h1>Gateway Timeout</h1>"));

    GraphQl.query("{ article(id: \"%s\") { analysis { revision } } }".formatted(articleId(1)))
        .body("errors.extensions.code", containsInAnyOrder("ANALYSIS_SERVICE_UNAVAILABLE"));
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
