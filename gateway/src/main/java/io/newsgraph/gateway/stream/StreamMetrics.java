package io.newsgraph.gateway.stream;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;

/** Figures of what went over connections that stay. */
@Singleton
public final class StreamMetrics {

  private final Counter sent;
  private final Counter givenUp;

  StreamMetrics(MeterRegistry metrics) {
    sent =
        Counter.builder("newsgraph.streams.events")
            .description("Events told to subscribers")
            .register(metrics);
    givenUp =
        Counter.builder("newsgraph.streams.given.up")
            .description("Connections closed because their client read too slowly, or was gone")
            .register(metrics);
  }

  void sent() {
    sent.increment();
  }

  public void givenUp() {
    givenUp.increment();
  }
}
