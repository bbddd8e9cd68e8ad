package io.newsgraph.gateway.deadline;

import io.quarkus.virtual.threads.VirtualThreads;
import io.smallrye.common.vertx.VertxContext;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.ExecutorService;

/**
 * Where work runs that is no HTTP request of its own, such as an operation among others on a
 * socket: in a Vert.x context of its own, with its own deadline.
 */
@Singleton
public final class FreshContext {

  private final Vertx vertx;
  private final ExecutorService executor;

  FreshContext(Vertx vertx, @VirtualThreads ExecutorService executor) {
    this.vertx = vertx;
    this.executor = executor;
  }

  /**
   * Runs work on a virtual thread.
   *
   * @param time how long it may take
   * @return its deadline, for who wants to give it up
   */
  public Deadline run(Duration time, Runnable work) {
    Deadline deadline = Deadline.in(time);
    Context context = VertxContext.createNewDuplicatedContext(vertx.getOrCreateContext());
    context.runOnContext(
        turn -> {
          deadline.begin();
          executor.execute(work);
        });
    return deadline;
  }
}
