package io.newsgraph.article.changes;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.runtime.Startup;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;

/**
 * Wakes the readers that wait: at once for what this replica committed, and within {@link
 * ChangesConfig#recheck()} for what others did. PostgreSQL's NOTIFY would be quicker by that
 * fraction, but makes all commits of the cluster queue at one more lock and needs a connection that
 * no pooler may share.
 */
@Startup
@ApplicationScoped
public class ChangeWatch {

  private final ChangeFeed feed;
  private final ChangeSignal signal;
  private final ChangesConfig config;
  private final Thread rechecking;

  ChangeWatch(ChangeFeed feed, ChangeSignal signal, ChangesConfig config, MeterRegistry metrics) {
    this.feed = feed;
    this.signal = signal;
    this.config = config;
    Gauge.builder("newsgraph.changes.waiting", signal, ChangeSignal::waiting)
        .description("Readers of the feed that wait for changes now")
        .register(metrics);
    rechecking = Thread.ofVirtual().name("changes-recheck").start(this::recheck);
  }

  void committed(@Observes(during = TransactionPhase.AFTER_SUCCESS) ChangeRecorded change) {
    signal.advance(change.sequence());
  }

  /** Runs before the server waits for requests to end, so that it need not wait for these. */
  void ending(@Observes ShutdownDelayInitiatedEvent event) {
    signal.close();
  }

  @PreDestroy
  void end() {
    signal.close();
    rechecking.interrupt();
  }

  private void recheck() {
    try {
      while (!Thread.currentThread().isInterrupted()) {
        Thread.sleep(config.recheck());
        recheckIfAwaited();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void recheckIfAwaited() {
    if (signal.waiting() == 0) {
      return;
    }
    try {
      signal.correct(feed.head());
    } catch (RuntimeException e) {
      // The readers learn of it themselves when their time is up and they read.
      Log.debugf(e, "The feed's end cannot be read now");
    }
  }
}
