package io.newsgraph.analysis.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Wakes this replica's idle workers when it wrote tasks itself; others find them by looking. */
@ApplicationScoped
public class TaskSignal {

  /** Wakes every worker there could be; more permits would only pile up. */
  private static final int MAX_WAKING = 64;

  private final Semaphore announced = new Semaphore(0);

  /** There are new tasks, and their transaction is committed. */
  public void announce(int tasks) {
    announced.release(Math.min(tasks, MAX_WAKING));
  }

  /** Waits for an announcement, or until the time is over. */
  void await(Duration longest) throws InterruptedException {
    announced.tryAcquire(longest.toMillis(), TimeUnit.MILLISECONDS);
    announced.drainPermits();
  }
}
