package io.newsgraph.analysis.retry;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/** Pauses between tries: each twice the one before, up to a longest one. For one thread. */
public final class Backoff {

  /** Beyond 2^30 times the first pause a shift would overflow; no pause is that long. */
  private static final int MAX_DOUBLINGS = 30;

  private final Duration first;
  private final Duration longest;
  private int failures;

  public Backoff(Duration first, Duration longest) {
    this.first = first;
    this.longest = longest;
  }

  /** The pause after so many failures in a row, 1 being the first. */
  public static Duration pause(Duration first, Duration longest, int failures) {
    Duration doubled = first.multipliedBy(1L << Math.clamp(failures - 1L, 0, MAX_DOUBLINGS));
    return doubled.compareTo(longest) < 0 ? doubled : longest;
  }

  public void reset() {
    failures = 0;
  }

  /** Sleeps for the next pause, somewhat shortened at random so that replicas come apart. */
  public void sleep() throws InterruptedException {
    failures++;
    long millis = pause(first, longest, failures).toMillis();
    Thread.sleep(millis - ThreadLocalRandom.current().nextLong(millis / 4 + 1));
  }
}
