package io.newsgraph.gateway.engine;

import io.newsgraph.gateway.deadline.Deadline;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/** Has a few events answered at once; the others wait, and their time begins with their turn. */
final class EventTurns {

  /**
   * How many events are answered at once: as many as leave the services' bounds on calls room for
   * queries, however many different subscriptions one article concerns.
   */
  private static final int AT_ONCE = 16;

  private final Semaphore turns = new Semaphore(AT_ONCE);
  private final Duration time;

  /**
   * @param time how long an answer may take
   */
  EventTurns(Duration time) {
    this.time = time;
  }

  /**
   * Begins an answer, as soon as there is a turn. To be called in the answer's own context, where
   * its deadline is set.
   *
   * @return fails where beginning it fails, too
   */
  <T> CompletionStage<T> inTurn(Supplier<CompletionStage<T>> answer) {
    turns.acquireUninterruptibly();
    return CompletableFuture.completedStage(answer)
        .thenCompose(this::inTime)
        .whenComplete((result, failure) -> turns.release());
  }

  /** What an event waited for others is not its own time. */
  private <T> CompletionStage<T> inTime(Supplier<CompletionStage<T>> answer) {
    Deadline.in(time).begin();
    return answer.get();
  }
}
