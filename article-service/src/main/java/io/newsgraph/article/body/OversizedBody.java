package io.newsgraph.article.body;

import io.newsgraph.article.problem.ProblemCodes;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.VertxHttpConfig;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;

/**
 * Refuses a body that says of itself that it is beyond even the server's own limit, with a problem;
 * the server alone would answer with nothing but the status.
 */
@ApplicationScoped
class OversizedBody {

  private static final int BEFORE_THE_SERVERS_OWN_CHECK = 1_000;

  private final long limit;

  OversizedBody(VertxHttpConfig http) {
    limit = http.limits().maxBodySize().map(MemorySize::asLongValue).orElse(Long.MAX_VALUE);
  }

  void register(@Observes Filters filters) {
    filters.register(this::check, BEFORE_THE_SERVERS_OWN_CHECK);
  }

  private void check(RoutingContext context) {
    if (length(context) <= limit) {
      context.next();
      return;
    }
    BodyTooLarge error = new BodyTooLarge(StrictJsonReader.MOST_BYTES);
    JsonObject problem =
        new JsonObject()
            .put("status", error.status())
            .put("title", error.title())
            .put("detail", error.getMessage())
            .put(ProblemCodes.CODE, error.code());
    context
        .response()
        .setStatusCode(error.status())
        .putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE)
        .putHeader(HttpHeaders.CONTENT_TYPE, HttpProblem.MEDIA_TYPE.toString())
        .end(problem.encode())
        // Else the rest would still be waited for.
        .onComplete(sent -> context.request().connection().close());
  }

  private static long length(RoutingContext context) {
    // The server has refused a length that is no number before.
    return Optional.ofNullable(context.request().getHeader(HttpHeaders.CONTENT_LENGTH))
        .map(Long::parseLong)
        .orElse(0L);
  }
}
