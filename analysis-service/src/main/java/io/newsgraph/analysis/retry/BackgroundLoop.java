package io.newsgraph.analysis.retry;

import java.time.Duration;
import java.util.Collection;
import org.jboss.logging.Logger;

/**
 * Does one piece of work after the other on a virtual thread, until interrupted. A failure is
 * logged, and the next piece begins after a pause that grows with failures in a row: whatever was
 * away is found again without anybody's help.
 */
public final class BackgroundLoop {

  private static final Logger LOG = Logger.getLogger(BackgroundLoop.class);

  /** The service must end within two seconds; what is left undone is claimed again. */
  private static final Duration LONGEST_FAREWELL = Duration.ofSeconds(1);

  private final String name;
  private final Work work;
  private final Backoff backoff;
  private final Thread thread;
  private volatile boolean stopped;

  private BackgroundLoop(String name, Work work, Backoff backoff) {
    this.name = name;
    this.work = work;
    this.backoff = backoff;
    this.thread = Thread.ofVirtual().name(name).unstarted(this::run);
  }

  public static BackgroundLoop start(
      String name, Work work, Duration firstPause, Duration longestPause) {
    BackgroundLoop loop = new BackgroundLoop(name, work, new Backoff(firstPause, longestPause));
    loop.thread.start();
    return loop;
  }

  /** Begins no further piece of work, and breaks off a pause or a wait of this one. */
  public void interrupt() {
    stopped = true;
    thread.interrupt();
  }

  /** Begins no further piece of work; this one may come to its end. */
  public void stop() {
    stopped = true;
  }

  /** Waits a moment, once for all, for the loops to end, and interrupts those that do not. */
  public static void awaitEnd(Collection<BackgroundLoop> loops) {
    long deadline = System.nanoTime() + LONGEST_FAREWELL.toNanos();
    try {
      for (BackgroundLoop loop : loops) {
        long left = Math.max(0, deadline - System.nanoTime());
        loop.thread.join(Duration.ofNanos(left));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    loops.forEach(BackgroundLoop::interrupt);
  }

  private void run() {
    try {
      while (!stopped) {
        step();
      }
    } catch (InterruptedException e) {
      LOG.debugf("%s was interrupted", name);
    }
  }

  private void step() throws InterruptedException {
    try {
      work.run();
      backoff.reset();
    } catch (RuntimeException | LinkageError | StackOverflowError e) {
      if (stopped) {
        return;
      }
      LOG.warnf("%s failed and tries again after a pause: %s", name, e.getMessage());
      LOG.debug("What failed", e);
      backoff.sleep();
    }
  }

  /** One piece of work; it ends soon when its thread is interrupted. */
  @FunctionalInterface
  public interface Work {
    void run() throws InterruptedException;
  }
}
