package io.newsgraph.analysis.changes;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Properties;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A reader that waits for changes does not hold up the service's end. */
@Timeout(60)
class ChangeWatchTest {

  private static final Duration LONG = Duration.ofHours(1);

  private final ChangesConfig config =
      new SmallRyeConfigBuilder()
          .withMapping(ChangesConfig.class)
          .withDefaultValue("newsgraph.changes.max-waiting", "1")
          .withDefaultValue("newsgraph.changes.recheck", "PT1H")
          .build()
          .getConfigMapping(ChangesConfig.class);

  private final ChangeSignal signal = new ChangeSignal(config);
  private final ChangeWatch watch =
      new ChangeWatch(null, signal, config, new SimpleMeterRegistry());

  @Test
  void aWaitingReaderIsLetGoWhenTheServiceIsAboutToEnd() throws Exception {
    try (ExecutorService executor = Executors.newSingleThreadExecutor()) {
      Future<?> reader =
          executor.submit(
              () -> {
                signal.await(0, LONG);
                return null;
              });
      while (signal.waiting() == 0) {
        Thread.onSpinWait();
      }

      watch.ending(new ShutdownDelayInitiatedEvent());

      reader.get();
    }
  }

  /** Without that setting Quarkus never tells that the service is about to end. */
  @Test
  void theServiceIsToldThatItIsAboutToEnd() throws IOException {
    Properties settings = new Properties();
    try (InputStream file = ChangeWatchTest.class.getResourceAsStream("/application.properties")) {
      settings.load(file);
    }

    assertThat(settings).containsEntry("quarkus.shutdown.delay-enabled", "true");
  }
}
