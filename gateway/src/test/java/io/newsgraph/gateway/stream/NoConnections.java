package io.newsgraph.gateway.stream;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.newsgraph.gateway.Configured;

/** Connections of which none is open yet, for tests of what opens them. */
public final class NoConnections {

  private NoConnections() {}

  public static Connections make() {
    return new Connections(Configured.as(StreamConfig.class), new SimpleMeterRegistry());
  }
}
