package io.newsgraph.gateway.socket;

import io.newsgraph.gateway.http.HttpRefusal;
import io.newsgraph.gateway.http.RequestCheck;
import io.newsgraph.gateway.rate.ClientAddress;
import io.newsgraph.gateway.stream.ConnectionRefused;
import io.newsgraph.gateway.stream.Connections;
import io.newsgraph.gateway.stream.StreamConfig;
import io.newsgraph.gateway.stream.StreamMetrics;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * WebSockets at {@code /graphql}, by graphql-transport-ws. A refused one is answered as any other
 * HTTP request is.
 */
@Singleton
final class SocketRoute {

  private static final String PATH = "/graphql";

  /** Before the route for HTTP (-100), which also answers what is refused here. */
  private static final int ORDER = -101;

  private final RequestCheck check;
  private final SocketSessions sessions;
  private final Connections connections;
  private final StreamConfig limits;
  private final StreamMetrics metrics;
  private final Origin origin;

  SocketRoute(
      RequestCheck check,
      SocketSessions sessions,
      Connections connections,
      StreamConfig limits,
      StreamMetrics metrics) {
    this.check = check;
    this.sessions = sessions;
    this.connections = connections;
    this.limits = limits;
    this.metrics = metrics;
    this.origin = new Origin(Set.copyOf(limits.allowedOrigins().orElse(List.of())));
  }

  void register(@Observes Router router) {
    router.route(PATH).order(ORDER).handler(this::handle);
  }

  private void handle(RoutingContext exchange) {
    HttpServerRequest request = exchange.request();
    if (!isUpgrade(request)) {
      exchange.next();
      return;
    }
    check.count(exchange, 1);
    if (!protocols(request).anyMatch(SocketOptions.PROTOCOL::equals)) {
      throw HttpRefusal.subprotocol(SocketOptions.PROTOCOL);
    }
    if (!origin.mayOpen(request, sessions.authentication().anonymous())) {
      throw HttpRefusal.foreignOrigin();
    }
    open(exchange);
  }

  private void open(RoutingContext exchange) {
    HttpServerRequest request = exchange.request();
    String client = ClientAddress.of(request.remoteAddress());
    Socket socket = new Socket(request, exchange.vertx(), limits, connections, metrics);
    try {
      connections.opened(socket, client);
    } catch (ConnectionRefused refused) {
      throw HttpRefusal.of(refused);
    }
    request
        .toWebSocket()
        .onFailure(failed -> connections.closed(socket))
        .onSuccess(
            opened -> {
              RequestCount.done(request);
              SocketSession session = new SocketSession(sessions, exchange, socket, client);
              socket.open(opened, session::receive, session::closed);
            });
  }

  private static boolean isUpgrade(HttpServerRequest request) {
    return request.method() == HttpMethod.GET
        && request.headers().contains(HttpHeaders.UPGRADE, HttpHeaders.WEBSOCKET, true);
  }

  private static Stream<String> protocols(HttpServerRequest request) {
    return request.headers().getAll("Sec-WebSocket-Protocol").stream()
        .flatMap(header -> Stream.of(header.split(",")))
        .map(String::strip);
  }
}
