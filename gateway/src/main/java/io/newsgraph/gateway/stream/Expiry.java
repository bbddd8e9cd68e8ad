package io.newsgraph.gateway.stream;

import io.newsgraph.gateway.rights.Caller;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.time.Instant;

/** Ends what a caller began when the caller's token ends. */
public final class Expiry {

  /** Timers count in nanoseconds, and could not hold the far end of some tokens. */
  private static final Duration LONGEST_TIMER = Duration.ofDays(1);

  private final Vertx vertx;
  private final Instant end;
  private final Runnable onEnd;
  private long timer = -1;

  private Expiry(Vertx vertx, Instant end, Runnable onEnd) {
    this.vertx = vertx;
    this.end = end;
    this.onEnd = onEnd;
  }

  /** To be called on the connection's event loop, where it also runs what is to be done then. */
  public static Expiry of(Caller caller, Vertx vertx, Runnable onEnd) {
    Expiry expiry = new Expiry(vertx, caller.end().orElse(Instant.MAX), onEnd);
    expiry.arm();
    return expiry;
  }

  public void cancel() {
    vertx.cancelTimer(timer);
  }

  private void arm() {
    if (end.equals(Instant.MAX)) {
      return;
    }
    Duration left = Duration.between(Instant.now(), end);
    Duration wait = left.compareTo(LONGEST_TIMER) < 0 ? left : LONGEST_TIMER;
    timer = vertx.setTimer(Math.max(1, wait.toMillis()), id -> check());
  }

  private void check() {
    if (Instant.now().isBefore(end)) {
      arm();
    } else {
      onEnd.run();
    }
  }
}
