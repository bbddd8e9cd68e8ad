package io.newsgraph.gateway.socket;

import io.newsgraph.gateway.stream.StreamConfig;
import io.quarkus.vertx.http.HttpServerOptionsCustomizer;
import io.vertx.core.http.HttpServerOptions;
import jakarta.inject.Singleton;
import java.util.List;

/** How the HTTP server treats WebSockets. */
@Singleton
final class SocketOptions implements HttpServerOptionsCustomizer {

  /** The only protocol; the older graphql-ws of subscriptions-transport-ws is not spoken. */
  static final String PROTOCOL = "graphql-transport-ws";

  private final StreamConfig limits;

  SocketOptions(StreamConfig limits) {
    this.limits = limits;
  }

  @Override
  public void customizeHttpServer(HttpServerOptions options) {
    options
        .setWebSocketSubProtocols(List.of(PROTOCOL))
        .setMaxWebSocketFrameSize(limits.messageBytes())
        .setMaxWebSocketMessageSize(limits.messageBytes());
  }

  @Override
  public void customizeHttpsServer(HttpServerOptions options) {
    customizeHttpServer(options);
  }
}
