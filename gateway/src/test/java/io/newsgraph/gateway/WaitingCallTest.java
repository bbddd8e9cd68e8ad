package io.newsgraph.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsgraph.gateway.deadline.Deadline;
import io.newsgraph.gateway.deadline.FreshContext;
import io.newsgraph.gateway.upstream.ServiceName;
import io.newsgraph.gateway.upstream.Upstream;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.common.annotation.Identifier;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** A call that waits for its turn is made by whoever leaves the turn to it. */
@QuarkusTest
class WaitingCallTest extends StubbedTest {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  @Inject FreshContext contexts;

  @Inject
  @Identifier(ServiceName.ANALYSIS_SERVICE)
  Upstream service;

  @ConfigProperty(name = "newsgraph.upstream.analysis-service.max-calls")
  int maxCalls;

  @Test
  void aCallThatWaitedKeepsItsOwnRequestsDeadline() throws Exception {
    CompletableFuture<String> answer = new CompletableFuture<>();
    CountDownLatch underWay = new CountDownLatch(maxCalls);
    List<Deadline> others = new ArrayList<>();
    for (int i = 0; i < maxCalls; i++) {
      others.add(contexts.run(PATIENCE, () -> service.write(() -> held(underWay, answer))));
    }
    assertThat(underWay.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();

    CompletableFuture<Deadline> seen = new CompletableFuture<>();
    CountDownLatch waiting = new CountDownLatch(1);
    Deadline own =
        contexts.run(
            PATIENCE,
            () -> {
              service.write(() -> sees(seen));
              waiting.countDown();
            });
    assertThat(waiting.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
    assertThat(seen).isNotDone();
    others.forEach(Deadline::giveUp);
    answer.complete("done");

    assertThat(seen).succeedsWithin(PATIENCE);
    assertThat(seen.join().left()).isPositive();
    own.giveUp();
    assertThat(seen.join().left()).isZero();
  }

  @Test
  void whatFollowsACallHasItsRequestsDeadlineAgain() throws Exception {
    CompletableFuture<String> answer = new CompletableFuture<>();
    CompletableFuture<Deadline> after = new CompletableFuture<>();
    CountDownLatch underWay = new CountDownLatch(1);
    Deadline own =
        contexts.run(
            PATIENCE,
            () ->
                service
                    .read(() -> held(underWay, answer))
                    .thenRun(() -> after.complete(Deadline.current().orElse(null))));
    assertThat(underWay.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
    answer.complete("done");

    assertThat(after).succeedsWithin(PATIENCE).isSameAs(own);
  }

  private static Uni<String> held(CountDownLatch underWay, CompletableFuture<String> answer) {
    underWay.countDown();
    return Uni.createFrom().completionStage(answer);
  }

  private static Uni<String> sees(CompletableFuture<Deadline> seen) {
    seen.complete(Deadline.current().orElse(null));
    return Uni.createFrom().item("done");
  }
}
