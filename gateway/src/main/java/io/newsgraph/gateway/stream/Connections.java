package io.newsgraph.gateway.stream;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Counts the connections that stay open, keeps them within their bounds, and ends them all. */
@Singleton
public final class Connections {

  private final StreamConfig limits;
  private final Map<OpenConnection, String> clients = new ConcurrentHashMap<>();
  private final Map<String, Integer> ofClient = new ConcurrentHashMap<>();

  Connections(StreamConfig limits, MeterRegistry metrics) {
    this.limits = limits;
    Gauge.builder("newsgraph.streams.connections", this, Connections::count)
        .description("WebSockets and event streams that are open")
        .register(metrics);
  }

  /**
   * Counts a connection in.
   *
   * @param client as the bound on rates knows it
   * @throws ConnectionRefused if it is one too many
   */
  public synchronized void opened(OpenConnection connection, String client) {
    if (clients.size() >= limits.connections()) {
      throw ConnectionRefused.ofAll();
    }
    if (ofClient.getOrDefault(client, 0) >= limits.connectionsPerClient()) {
      throw ConnectionRefused.ofClient(limits.connectionsPerClient());
    }
    clients.put(connection, client);
    ofClient.merge(client, 1, Integer::sum);
  }

  /** Counts a connection out, once however often it is told. */
  public synchronized void closed(OpenConnection connection) {
    String client = clients.remove(connection);
    if (client != null) {
      ofClient.compute(client, (name, count) -> count == 1 ? null : count - 1);
    }
  }

  public int count() {
    return clients.size();
  }

  /** Before the server waits for requests to end, as these would not. */
  void ending(@Observes ShutdownDelayInitiatedEvent event) {
    clients.keySet().forEach(OpenConnection::goAway);
  }
}
