package io.newsgraph.gateway.http;

import io.newsgraph.gateway.rate.ClientAddress;
import io.newsgraph.gateway.rights.Authentication;
import io.newsgraph.gateway.rights.Caller;
import io.newsgraph.gateway.stream.ConnectionRefused;
import io.newsgraph.gateway.stream.Connections;
import io.newsgraph.gateway.stream.ResultText;
import io.newsgraph.gateway.stream.StreamConfig;
import io.newsgraph.gateway.stream.StreamMetrics;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;

/**
 * Answers requests by streams of events (graphql-sse, in its mode of distinct connections): a
 * subscription as long as it lasts, a query by one event.
 */
@Singleton
final class EventStreams {

  private final OperationRunner runner;
  private final Connections connections;
  private final StreamConfig limits;
  private final StreamMetrics metrics;
  private final ResultText texts;

  EventStreams(
      OperationRunner runner,
      Connections connections,
      StreamConfig limits,
      StreamMetrics metrics,
      ResultText texts) {
    this.runner = runner;
    this.connections = connections;
    this.limits = limits;
    this.metrics = metrics;
    this.texts = texts;
  }

  /**
   * Answers a request. To be called off the event loop, in the request's context.
   *
   * @throws HttpRefusal where there is no stream to be
   */
  void answer(RoutingContext exchange, Incoming incoming) {
    if (incoming.isBatch()) {
      throw HttpRefusal.invalid("A stream of events answers one request, not an array of them.");
    }
    Caller caller = Authentication.callerOf(exchange);
    EventStream stream = new EventStream(exchange, limits, connections, metrics, texts);
    open(stream, exchange);
    try {
      Runnable cancel =
          runner.stream(incoming.operations().getFirst(), incoming.isSafe(), caller, stream);
      stream.begin(cancel, caller);
    } catch (RuntimeException refusal) {
      connections.closed(stream);
      throw refusal;
    }
  }

  private void open(EventStream stream, RoutingContext exchange) {
    try {
      connections.opened(stream, ClientAddress.of(exchange.request().remoteAddress()));
    } catch (ConnectionRefused refused) {
      throw HttpRefusal.of(refused);
    }
  }
}
