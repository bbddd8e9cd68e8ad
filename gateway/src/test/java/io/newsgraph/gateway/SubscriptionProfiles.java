package io.newsgraph.gateway;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.HashMap;
import java.util.Map;

/** Bounds of connections that stay, small enough to be met in a test. */
final class SubscriptionProfiles {

  private SubscriptionProfiles() {}

  /** Pauses and waits short enough to be waited for. */
  static Map<String, String> quick() {
    Map<String, String> config = new HashMap<>();
    config.put("newsgraph.changes.poll", "1s");
    config.put("newsgraph.changes.retry-pause", "20ms");
    config.put("newsgraph.changes.longest-retry-pause", "100ms");
    config.put("newsgraph.changes.start-wait", "500ms");
    return config;
  }

  /** As it is, but quicker. */
  public static final class Quick implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
      return quick();
    }
  }

  /** Little of everything. */
  public static final class Small implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
      Map<String, String> config = quick();
      config.put("newsgraph.streams.connections", "4");
      config.put("newsgraph.streams.connections-per-client", "3");
      config.put("newsgraph.streams.operations-per-connection", "2");
      config.put("newsgraph.streams.subscriptions", "5");
      config.put("newsgraph.streams.init-timeout", "3s");
      config.put("newsgraph.streams.message-bytes", "2000");
      config.put("newsgraph.streams.outbox-events", "3");
      return config;
    }
  }

  /** Clients that answer no ping are soon taken for gone. */
  public static final class Watchful implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
      Map<String, String> config = quick();
      config.put("newsgraph.streams.ping-interval", "100ms");
      // Long enough for a client on a busy machine to answer.
      config.put("newsgraph.streams.dead-peer-timeout", "3s");
      return config;
    }
  }
}
