package io.newsgraph.analysis.changes;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.Semaphore;

/**
 * Where readers wait, in memory, for the feed to grow. The monitor is this object's own; virtual
 * threads wait in it without holding a carrier.
 */
@ApplicationScoped
public class ChangeSignal {

  private final int limit;
  private final Semaphore places;
  private long head;
  private boolean closed;

  ChangeSignal(ChangesConfig config) {
    limit = config.maxWaiting();
    places = new Semaphore(limit);
  }

  /**
   * Waits until the feed is known to go beyond a number, the time is up, or the service ends.
   *
   * @throws TooManyReaders if as many wait as may
   */
  void await(long after, Duration atMost) throws InterruptedException {
    if (!places.tryAcquire()) {
      throw new TooManyReaders(limit);
    }
    try {
      awaitHead(after, System.nanoTime() + atMost.toNanos());
    } finally {
      places.release();
    }
  }

  /** How many readers wait now. */
  int waiting() {
    return limit - places.availablePermits();
  }

  /** Tells the readers that the feed has grown to a number, which is committed. */
  public synchronized void advance(long sequence) {
    head = Math.max(head, sequence);
    notifyAll();
  }

  /** Tells the readers where the feed truly ends; after a restore that may be earlier. */
  synchronized void correct(long sequence) {
    head = sequence;
    notifyAll();
  }

  /** Lets all readers go, and lets none wait again: the service ends. */
  synchronized void close() {
    closed = true;
    notifyAll();
  }

  private synchronized void awaitHead(long after, long deadline) throws InterruptedException {
    long left = deadline - System.nanoTime();
    while (head <= after && !closed && left > 0) {
      // Rounded up: waiting 0 ms would mean waiting forever.
      wait(Duration.ofNanos(left).toMillis() + 1);
      left = deadline - System.nanoTime();
    }
  }
}
