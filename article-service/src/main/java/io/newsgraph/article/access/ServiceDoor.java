package io.newsgraph.article.access;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Lets in who has a service token: users' rights are the gateway's matter, and this service trusts
 * nobody else. Without a token configured it is open, and then only starts on loopback.
 */
@ApplicationScoped
class ServiceDoor {

  private static final int BEFORE_ALL_ELSE = 2_000;

  /** Health, figures and contract: what a cluster asks without a token, and no article is in. */
  private static final String OPEN = "/q/";

  private final ServiceTokens tokens;
  private final String host;

  /**
   * @param tokens each of them opens, so that one can follow another without a gap
   */
  ServiceDoor(
      @ConfigProperty(name = "newsgraph.service-tokens") Optional<List<String>> tokens,
      @ConfigProperty(name = "quarkus.http.host") String host) {
    this.tokens = new ServiceTokens(tokens.orElse(List.of()));
    this.host = host;
  }

  void refuseToStandOpen(@Observes StartupEvent starting) {
    if (!tokens.areConfigured() && !Loopback.is(host)) {
      throw new ConfigurationException(
          """
          article-service would listen on %s, where anybody who reaches it could read and write. Give it the token that
          the gateway sends (newsgraph.service-tokens, in the environment NEWSGRAPH_SERVICE_TOKENS),
          or listen on this machine alone (quarkus.http.host=127.0.0.1). docs/rights.md says how."""
              .formatted(host));
    }
  }

  void register(@Observes Filters filters) {
    filters.register(this::check, BEFORE_ALL_ELSE);
  }

  private void check(RoutingContext exchange) {
    if (!tokens.areConfigured() && !Loopback.isNamedBy(exchange.request().authority())) {
      refuse(exchange, 421, "HOST_REFUSED", "Without service tokens only localhost is answered.");
      return;
    }
    String authorization = exchange.request().getHeader(HttpHeaderNames.AUTHORIZATION);
    if (isOpen(exchange) || tokens.admit(authorization)) {
      exchange.next();
      return;
    }
    exchange.response().putHeader(HttpHeaderNames.WWW_AUTHENTICATE, "Bearer");
    refuse(exchange, 401, "UNAUTHENTICATED", "This service is called with a service token.");
  }

  private static void refuse(RoutingContext exchange, int status, String code, String detail) {
    JsonObject problem =
        new JsonObject()
            .put("status", status)
            .put("title", HttpResponseStatus.valueOf(status).reasonPhrase())
            .put("detail", detail)
            .put("code", code);
    exchange
        .response()
        .setStatusCode(status)
        .putHeader(HttpHeaderNames.CONTENT_TYPE, HttpProblem.MEDIA_TYPE.toString())
        .end(problem.encode());
  }

  /** By the path as it came, too: with dots in it, it is read differently further in. */
  private static boolean isOpen(RoutingContext exchange) {
    return exchange.request().path().startsWith(OPEN) && exchange.normalizedPath().startsWith(OPEN);
  }
}
