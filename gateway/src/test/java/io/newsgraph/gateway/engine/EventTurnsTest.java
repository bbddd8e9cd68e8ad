package io.newsgraph.gateway.engine;

import static java.util.concurrent.CompletableFuture.completedStage;
import static java.util.concurrent.CompletableFuture.failedStage;
import static org.assertj.core.api.Assertions.assertThat;

import io.newsgraph.gateway.deadline.Deadline;
import io.smallrye.common.vertx.VertxContext;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EventTurnsTest {

  private static final int PATIENCE_IN_SECONDS = 20;

  private static final int MORE_THAN_TURNS = 100;

  private final Vertx vertx = Vertx.vertx();
  private final EventTurns turns = new EventTurns(Duration.ofDays(1));

  @AfterEach
  void stop() {
    vertx.close().toCompletionStage().toCompletableFuture().join();
  }

  @Test
  void timeOfAnAnswerBeginsWithItsTurn() throws Exception {
    Duration left =
        inContext(
            () -> {
              // As if it had waited for as long as an answer may take.
              Deadline.in(Duration.ZERO).begin();
              return turns.inTurn(() -> completedStage(Deadline.current().orElseThrow().left()));
            });

    assertThat(left).isPositive();
  }

  @Test
  void answerThatFailsGivesItsTurnBack() throws Exception {
    for (int n = 0; n < MORE_THAN_TURNS; n++) {
      inContext(() -> turns.inTurn(this::thrown).exceptionally(failure -> "failed"));
      inContext(() -> turns.inTurn(this::failed).exceptionally(failure -> "failed"));
    }
    assertThat(inContext(() -> turns.inTurn(() -> completedStage("answered"))))
        .isEqualTo("answered");
  }

  private CompletionStage<String> thrown() {
    throw new IllegalStateException("broken in a test");
  }

  private CompletionStage<String> failed() {
    return failedStage(new IllegalStateException("broken in a test"));
  }

  private <T> T inContext(Supplier<CompletionStage<T>> work) throws Exception {
    CompletableFuture<T> result = new CompletableFuture<>();
    VertxContext.createNewDuplicatedContext(vertx.getOrCreateContext())
        .runOnContext(turn -> work.get().thenAccept(result::complete));
    return result.get(PATIENCE_IN_SECONDS, TimeUnit.SECONDS);
  }
}
