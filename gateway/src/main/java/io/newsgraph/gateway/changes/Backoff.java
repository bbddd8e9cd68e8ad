package io.newsgraph.gateway.changes;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/** Pauses between polls that fail: each twice the one before, up to a longest one. */
final class Backoff {

  private final Duration first;
  private final Duration longest;
  private Duration next;

  Backoff(Duration first, Duration longest) {
    this.first = first;
    this.longest = longest;
    this.next = first;
  }

  void reset() {
    next = first;
  }

  boolean isFirst() {
    return next.equals(first);
  }

  /** Sleeps, somewhat shorter at random so that replicas come apart. */
  void sleep() throws InterruptedException {
    long millis = next.toMillis();
    Duration doubled = next.multipliedBy(2);
    next = doubled.compareTo(longest) < 0 ? doubled : longest;
    Thread.sleep(millis - ThreadLocalRandom.current().nextLong(millis / 4 + 1));
  }
}
