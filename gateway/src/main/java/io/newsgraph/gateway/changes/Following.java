package io.newsgraph.gateway.changes;

import io.newsgraph.gateway.upstream.ServiceRejection;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.jboss.logging.Logger;

/**
 * One run along a feed, from its present to {@link #stop}, on a thread of its own. A service that
 * is away is asked again after a pause; what happened meanwhile is told then.
 */
final class Following implements Runnable {

  private static final Logger LOG = Logger.getLogger(Following.class);

  /** Beyond the service's own bound: the network's share, and a busy service's. */
  private static final Duration GRACE = Duration.ofSeconds(5);

  private final String service;
  private final ChangeSource source;
  private final ChangesConfig config;
  private final Consumer<Change> listener;
  private final Backoff backoff;
  private final CountDownLatch started = new CountDownLatch(1);
  private final Thread thread;
  private volatile boolean stopped;
  private Place place;

  /** How far the feed was read; the epoch tells whether the number still means anything. */
  private record Place(String epoch, long after) {}

  Following(String service, ChangeSource source, ChangesConfig config, Consumer<Change> listener) {
    this.service = service;
    this.source = source;
    this.config = config;
    this.listener = listener;
    this.backoff = new Backoff(config.retryPause(), config.longestRetryPause());
    // A plain thread: one of a request would carry the request's deadline along.
    this.thread = Thread.ofVirtual().name("changes-" + service).unstarted(this);
  }

  Following start() {
    thread.start();
    return this;
  }

  void stop() {
    stopped = true;
    thread.interrupt();
  }

  /** Waits until it is known from where on changes are told, but no longer than configured. */
  void awaitStart() {
    try {
      if (!started.await(config.startWait().toMillis(), TimeUnit.MILLISECONDS)) {
        LOG.debugf("%s: its feed is to be followed once it is there", service);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void run() {
    try {
      while (!stopped) {
        step();
      }
    } catch (InterruptedException end) {
      LOG.debugf("%s: its feed is followed no more", service);
    }
  }

  private void step() throws InterruptedException {
    try {
      place = place == null ? present() : next();
      started.countDown();
      backoff.reset();
    } catch (ExecutionException | TimeoutException | RuntimeException failure) {
      if (failure.getCause() instanceof ServiceRejection) {
        // The feed does not go that far any more: it was restored.
        place = null;
      }
      Logger.Level level = backoff.isFirst() ? Logger.Level.WARN : Logger.Level.DEBUG;
      LOG.logf(level, "%s: its feed can't be read, and is tried again: %s", service, failure);
      backoff.sleep();
    }
  }

  private Place present() throws InterruptedException, ExecutionException, TimeoutException {
    ChangePage page = poll(0, 1, Duration.ZERO);
    return new Place(page.epoch(), page.head());
  }

  private Place next() throws InterruptedException, ExecutionException, TimeoutException {
    ChangePage page = poll(place.after(), config.page(), config.poll());
    if (!page.epoch().equals(place.epoch())) {
      LOG.infof("%s: its feed was restored, and is followed from its end", service);
      return new Place(page.epoch(), page.head());
    }
    page.changes().stream().filter(Change::isThere).forEach(listener);
    return new Place(page.epoch(), page.last());
  }

  private ChangePage poll(long after, int limit, Duration wait)
      throws InterruptedException, ExecutionException, TimeoutException {
    CompletableFuture<ChangePage> answer =
        source.changes(after, limit, wait.toSeconds()).subscribeAsCompletionStage();
    try {
      return answer.get(wait.plus(GRACE).toMillis(), TimeUnit.MILLISECONDS);
    } finally {
      answer.cancel(true);
    }
  }
}
