package io.newsgraph.gateway.deadline;

import io.smallrye.common.vertx.ContextLocals;
import io.smallrye.common.vertx.VertxContext;
import java.time.Duration;
import java.util.Optional;

/**
 * When a request must be answered. It stands in the request's Vert.x context, which goes with the
 * work from thread to thread, so that every call to a service knows how much time is left.
 */
public final class Deadline {

  private static final String KEY = Deadline.class.getName();

  private final long end;
  private volatile boolean over;

  private Deadline(long end) {
    this.end = end;
  }

  /** A deadline from now. */
  public static Deadline in(Duration time) {
    return new Deadline(System.nanoTime() + time.toNanos());
  }

  /** The deadline of the request that this thread works on; none outside of requests. */
  public static Optional<Deadline> current() {
    return VertxContext.isOnDuplicatedContext() ? ContextLocals.get(KEY) : Optional.empty();
  }

  /** Makes this the deadline of the request that this thread works on. */
  public void begin() {
    ContextLocals.put(KEY, this);
  }

  /** Nobody waits for the answer any longer. */
  public void giveUp() {
    over = true;
  }

  /** What is left, never negative. */
  public Duration left() {
    return over ? Duration.ZERO : Duration.ofNanos(Math.max(0, end - System.nanoTime()));
  }
}
