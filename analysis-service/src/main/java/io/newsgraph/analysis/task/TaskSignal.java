package io.newsgraph.analysis.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/**
 * Wakes this replica's idle workers when it wrote tasks itself; others find them by looking. The
 * monitor is this object's own; virtual threads wait in it without holding a carrier.
 */
@ApplicationScoped
public class TaskSignal {

  private long announcements;

  /** There are new tasks, and their transaction is committed. Wakes every worker. */
  public synchronized void announce() {
    announcements++;
    notifyAll();
  }

  /** How many announcements there have been; a worker asks before it looks for tasks. */
  synchronized long announcements() {
    return announcements;
  }

  /**
   * Waits for an announcement, or until the time is over.
   *
   * @param known how many the worker knows of; what it did not, it need not wait for
   */
  synchronized void await(long known, Duration longest) throws InterruptedException {
    long deadline = System.nanoTime() + longest.toNanos();
    long left = longest.toNanos();
    while (announcements == known && left > 0) {
      // Rounded up: waiting 0 ms would mean waiting forever.
      wait(Duration.ofNanos(left).toMillis() + 1);
      left = deadline - System.nanoTime();
    }
  }
}
