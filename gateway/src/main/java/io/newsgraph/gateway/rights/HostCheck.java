package io.newsgraph.gateway.rights;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.newsgraph.gateway.failure.ErrorCode;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.core.net.HostAndPort;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * While everybody who reaches the gateway may do everything, answers only requests that name this
 * machine as such. The name of another site may be made to lead here (DNS rebinding); a page of
 * that site would then pass for one of the gateway's own, and could read and write all there is.
 */
@Singleton
final class HostCheck {

  private static final int BEFORE_ALL_ELSE = 2_000;

  private static final int MISDIRECTED = 421;

  private static final Set<String> LOCAL = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

  private final boolean open;
  private final Set<String> names = new HashSet<>(LOCAL);

  HostCheck(Rights rights, RightsConfig config) {
    this.open = !rights.areConfigured();
    this.names.addAll(config.openHosts().orElse(List.of()));
  }

  void register(@Observes Filters filters) {
    if (open) {
      filters.register(this::check, BEFORE_ALL_ELSE);
    }
  }

  private void check(RoutingContext exchange) {
    HostAndPort authority = exchange.request().authority();
    // Browsers always name the host.
    if (authority == null || names.contains(authority.host().toLowerCase(Locale.ROOT))) {
      exchange.next();
      return;
    }
    JsonObject error =
        new JsonObject()
            .put(
                "message",
                "Without rights configured only localhost is answered; newsgraph.rights.open-hosts"
                    + " names others.")
            .put("extensions", new JsonObject().put("code", ErrorCode.HOST_REFUSED.name()));
    exchange
        .response()
        .setStatusCode(MISDIRECTED)
        .putHeader(HttpHeaderNames.CONTENT_TYPE, "application/json; charset=utf-8")
        // Its body is not read.
        .putHeader(HttpHeaderNames.CONNECTION, HttpHeaderValues.CLOSE)
        .end(new JsonObject().put("errors", new JsonArray().add(error)).encode());
  }
}
