package io.newsgraph.analysis.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.VertxHttpConfig;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.Response.Status;
import java.util.Optional;

/**
 * Refuses a body beyond the server's limit with a problem; the server alone sends a bare status.
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
    Status status = Status.REQUEST_ENTITY_TOO_LARGE;
    JsonObject problem =
        new JsonObject()
            .put("status", status.getStatusCode())
            .put("title", status.getReasonPhrase())
            .put("detail", "A body has at most " + limit + " bytes.")
            .put(CodedProblem.CODE, ProblemCodes.codeOf(status.getStatusCode()));
    context
        .response()
        .setStatusCode(status.getStatusCode())
        .putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE)
        .putHeader(HttpHeaders.CONTENT_TYPE, HttpProblem.MEDIA_TYPE.toString())
        .end(problem.encode())
        // Else the rest would still be waited for.
        .onComplete(_ -> context.request().connection().close());
  }

  private static long length(RoutingContext context) {
    // The server has refused a length that is no number before.
    return Optional.ofNullable(context.request().getHeader(HttpHeaders.CONTENT_LENGTH))
        .map(Long::parseLong)
        .orElse(0L);
  }
}
