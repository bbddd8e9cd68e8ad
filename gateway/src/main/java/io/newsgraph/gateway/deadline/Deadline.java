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

  /** That of the request which this is a part of, or null. */
  private final Deadline whole;

  private volatile boolean over;

  private Deadline(Duration time, Deadline whole) {
    this.end = System.nanoTime() + time.toNanos();
    this.whole = whole;
  }

  /** A deadline from now. */
  public static Deadline in(Duration time) {
    return new Deadline(time, null);
  }

  /** That of a part, which has at most so long from now, and is over when the whole is. */
  public Deadline atMost(Duration time) {
    return new Deadline(time, this);
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
    if (over) {
      return Duration.ZERO;
    }
    Duration own = Duration.ofNanos(Math.max(0, end - System.nanoTime()));
    if (whole == null) {
      return own;
    }
    Duration all = whole.left();
    return own.compareTo(all) < 0 ? own : all;
  }
}
