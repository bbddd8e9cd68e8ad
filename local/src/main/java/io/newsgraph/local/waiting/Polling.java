package io.newsgraph.local.waiting;

import io.newsgraph.local.failure.LaunchFailure;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits for what nobody announces. */
public final class Polling {

  // Short against everything that is waited for, long against the looking.
  private static final Duration INTERVAL = Duration.ofMillis(25);

  private Polling() {}

  /**
   * Looks again and again until something is so.
   *
   * @param patience how long at most; it is looked at least once
   * @return whether it is so
   */
  public static boolean until(Duration patience, BooleanSupplier isSo) {
    long deadline = System.nanoTime() + patience.toNanos();
    while (!isSo.getAsBoolean()) {
      if (System.nanoTime() > deadline) {
        return false;
      }
      pause();
    }
    return true;
  }

  private static void pause() {
    try {
      Thread.sleep(INTERVAL);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LaunchFailure("Interrupted while waiting", e);
    }
  }
}
