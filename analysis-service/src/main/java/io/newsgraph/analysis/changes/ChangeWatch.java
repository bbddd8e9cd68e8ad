package io.newsgraph.analysis.changes;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.newsgraph.analysis.retry.BackgroundLoop;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;

/**
 * Wakes the readers that wait for what other replicas stored, within {@link
 * ChangesConfig#recheck()}.
 */
@ApplicationScoped
class ChangeWatch {

  /** The readers learn of a database that is away when their time is up; this need not hurry. */
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);

  private final ChangeFeed feed;
  private final ChangeSignal signal;
  private final ChangesConfig config;
  private BackgroundLoop loop;

  ChangeWatch(ChangeFeed feed, ChangeSignal signal, ChangesConfig config, MeterRegistry metrics) {
    this.feed = feed;
    this.signal = signal;
    this.config = config;
    Gauge.builder("newsgraph.changes.waiting", signal, ChangeSignal::waiting)
        .description("Readers of the feed that wait for changes now")
        .register(metrics);
  }

  void start(@Observes StartupEvent event) {
    loop = BackgroundLoop.start("changes-recheck", this::recheck, config.recheck(), LONGEST_PAUSE);
  }

  /** Runs before the server waits for requests to end, so that it need not wait for these. */
  void ending(@Observes ShutdownDelayInitiatedEvent event) {
    signal.close();
  }

  void stop(@Observes ShutdownEvent event) {
    signal.close();
    loop.interrupt();
  }

  private void recheck() throws InterruptedException {
    Thread.sleep(config.recheck());
    if (signal.waiting() > 0) {
      signal.correct(feed.head());
    }
  }
}
