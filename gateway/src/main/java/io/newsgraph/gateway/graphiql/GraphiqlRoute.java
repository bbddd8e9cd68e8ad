package io.newsgraph.gateway.graphiql;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/**
 * GraphiQL at {@code /graphiql}, where {@code /} leads. The page and its scripts are static
 * resources of this server (those of npm's packages come in mvnpm's jars): it works without the
 * internet, and tells no one else who reads it.
 */
@Singleton
final class GraphiqlRoute {

  private static final String PAGE = "/graphiql";

  private static final int NOT_FOUND = 404;

  /** Scripts of this server and none of anybody else's; the editor sets styles and icons inline. */
  private static final String CONTENT_SECURITY_POLICY =
      "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:;"
          + " font-src 'self' data:; frame-ancestors 'none'";

  private final GraphiqlConfig config;

  GraphiqlRoute(GraphiqlConfig config) {
    this.config = config;
  }

  void register(@Observes Router router) {
    if (!config.enabled()) {
      router.route(PAGE + "*").handler(exchange -> exchange.fail(NOT_FOUND));
      return;
    }
    router.get("/").handler(exchange -> exchange.redirect(PAGE));
    router.get(PAGE).handler(GraphiqlRoute::page);
  }

  private static void page(RoutingContext exchange) {
    exchange.response().putHeader("Content-Security-Policy", CONTENT_SECURITY_POLICY);
    exchange.reroute(PAGE + "/index.html");
  }
}
