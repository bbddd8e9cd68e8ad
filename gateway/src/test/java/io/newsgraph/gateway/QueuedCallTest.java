package io.newsgraph.gateway;

import static io.newsgraph.gateway.Samples.entityId;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.newsgraph.gateway.StubService.Reply;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** A call that had to wait for another request's is its own request's still. */
@QuarkusTest
@TestProfile(QueuedCallTest.OneAtATime.class)
class QueuedCallTest extends StubbedTest {

  private static final Duration A_WHILE = Duration.ofMillis(500);

  public static final class OneAtATime implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("newsgraph.upstream.analysis-service.max-calls", "1");
    }
  }

  @Test
  void aCallThatWaitedForAnotherRequestsDoesNotEndWithThatRequest() throws Exception {
    CountDownLatch first = new CountDownLatch(1);
    CountDownLatch second = new CountDownLatch(1);
    analysisService.on(
        "POST /entities/lookup",
        call -> {
          boolean isFirst = call.strings("ids").contains(entityId(1));
          hold(isFirst ? first : second);
          return Reply.json(Samples.entities(call));
        });

    CompletableFuture<ValidatableResponse> holding =
        CompletableFuture.supplyAsync(
            () -> GraphQl.query("{ entity(id: \"%s\") { name } }".formatted(entityId(1))));
    await().until(() -> analysisService.routes().size() == 1);
    CompletableFuture<ValidatableResponse> waiting =
        CompletableFuture.supplyAsync(
            () ->
                GraphQl.query(
                    "{ entity(id: \"%s\") { name articles(first: 1) { edges { node { title } } } } }"
                        .formatted(entityId(2))));
    await().pollDelay(A_WHILE).until(() -> true);
    assertThat(analysisService.routes()).hasSize(1);
    first.countDown();
    holding.get(30, TimeUnit.SECONDS).body("data.entity.name", equalTo("기업 1"));
    await().until(() -> analysisService.routes().size() == 2);
    await().pollDelay(A_WHILE).until(() -> true);
    second.countDown();

    waiting
        .get(30, TimeUnit.SECONDS)
        .body("errors", nullValue())
        .body("data.entity.articles.edges.node.title", contains("기사 2"));
    assertThat(articleService.calls())
        .extracting(call -> Integer.parseInt(call.header("Newsgraph-Timeout")))
        .allMatch(left -> left > 10);
  }

  private static void hold(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
