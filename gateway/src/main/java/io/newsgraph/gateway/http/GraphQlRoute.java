package io.newsgraph.gateway.http;

import graphql.ExecutionResult;
import io.newsgraph.gateway.deadline.Deadline;
import io.newsgraph.gateway.failure.RequestFailure;
import io.newsgraph.gateway.guard.EndpointConfig;
import io.newsgraph.gateway.guard.GuardConfig;
import io.newsgraph.gateway.rights.Authentication;
import io.newsgraph.gateway.rights.RightsRefusal;
import io.quarkus.virtual.threads.VirtualThreads;
import io.vertx.core.http.HttpClosedException;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Route;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import io.vertx.ext.web.handler.HttpException;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;

/**
 * {@code /graphql}, as GraphQL over HTTP has it. It stands before SmallRye's own routes at that
 * path, which answer malformed requests with a 200 or 500, execute mutations by GET, and take
 * operations over a WebSocket; none of them is reached.
 */
@Singleton
final class GraphQlRoute {

  private static final String PATH = "/graphql";

  private static final String SCHEMA = PATH + "/schema.graphql";

  /** Before SmallRye's WebSocket route (-99); behind Quarkus' filters for authentication (-200). */
  private static final int ORDER = -100;

  private static final int NOT_FOUND = 404;

  private final RequestCheck check;
  private final Authentication authentication;
  private final OperationRunner runner;
  private final EventStreams streams;
  private final GuardConfig limits;
  private final EndpointConfig endpoint;
  private final AnswerWriter answers;
  private final ExecutorService executor;

  GraphQlRoute(
      RequestCheck check,
      Authentication authentication,
      OperationRunner runner,
      EventStreams streams,
      GuardConfig limits,
      EndpointConfig endpoint,
      AnswerWriter answers,
      @VirtualThreads ExecutorService executor) {
    this.check = check;
    this.authentication = authentication;
    this.runner = runner;
    this.streams = streams;
    this.limits = limits;
    this.endpoint = endpoint;
    this.answers = answers;
    this.executor = executor;
  }

  void register(@Observes Router router) {
    route(router).handler(this::begin);
    route(router).handler(authentication);
    route(router)
        .method(HttpMethod.POST)
        .handler(BodyHandler.create(false).setBodyLimit(limits.bodyBytes()));
    route(router).handler(this::execute);
    if (!endpoint.introspection()) {
      router.route(SCHEMA).order(ORDER).handler(exchange -> exchange.fail(NOT_FOUND));
    }
  }

  private Route route(Router router) {
    return router.route(PATH).order(ORDER).failureHandler(this::fail);
  }

  private void begin(RoutingContext exchange) {
    check.check(exchange);
    UnreadBody.awaitFor(exchange, limits.bodyTime());
    exchange.next();
  }

  private void execute(RoutingContext exchange) {
    Deadline deadline = Deadline.in(limits.queryTime());
    deadline.begin();
    // Not the response's closeHandler: that would take the place of what tells the end handlers.
    exchange.addEndHandler(gone -> deadline.giveUp());
    executor.execute(() -> executeOffLoop(exchange));
  }

  private void executeOffLoop(RoutingContext exchange) {
    try {
      Incoming incoming = read(exchange);
      if (AnswerType.among(exchange.parsedHeaders().accept()) == AnswerType.EVENTS) {
        streams.answer(exchange, incoming);
        return;
      }
      runner
          .run(incoming, Authentication.callerOf(exchange))
          .thenAccept(results -> answer(exchange, incoming, results))
          .exceptionally(
              failure -> {
                exchange.fail(cause(failure));
                return null;
              });
    } catch (RuntimeException failure) {
      exchange.fail(failure);
    }
  }

  private Incoming read(RoutingContext exchange) {
    if (exchange.request().method() == HttpMethod.GET) {
      return RequestParameters.read(exchange.queryParams(StandardCharsets.UTF_8), limits);
    }
    byte[] body =
        exchange.body().buffer() == null ? new byte[0] : exchange.body().buffer().getBytes();
    Incoming incoming = RequestBody.read(body, limits);
    check.count(exchange, incoming.operations().size() - 1);
    return incoming;
  }

  private void answer(RoutingContext exchange, Incoming incoming, List<ExecutionResult> results) {
    AnswerType type = AnswerType.among(exchange.parsedHeaders().accept());
    if (incoming.isBatch()) {
      answers.write(exchange.request(), type, results);
    } else {
      answers.write(exchange.request(), type, results.getFirst());
    }
  }

  private void fail(RoutingContext exchange) {
    if (exchange.failure() instanceof HttpClosedException || exchange.response().closed()) {
      // Nobody is there to be told, and a connection that breaks is no failure of the gateway's.
      return;
    }
    HttpRefusal refusal = refusal(exchange);
    if (refusal.leavesBody()) {
      UnreadBody.leave(exchange);
    }
    AnswerType type = AnswerType.ofRefusal(exchange.parsedHeaders().accept());
    answers.write(exchange.request(), type, refusal);
  }

  private HttpRefusal refusal(RoutingContext exchange) {
    if (exchange.failure() instanceof HttpRefusal refusal) {
      return refusal;
    }
    if (exchange.failure() instanceof RightsRefusal refusal && refusal.isUndecided()) {
      return HttpRefusal.unavailable(refusal.getMessage());
    }
    if (exchange.failure() instanceof RightsRefusal refusal) {
      boolean tokenSent = exchange.request().headers().contains(HttpHeaders.AUTHORIZATION);
      return HttpRefusal.unauthenticated(refusal.getMessage(), tokenSent);
    }
    if (exchange.failure() instanceof RequestFailure failure) {
      return HttpRefusal.unavailable(failure);
    }
    if (exchange.statusCode() == HttpRefusal.TOO_LARGE) {
      return HttpRefusal.bodyTooLarge(limits.bodyBytes());
    }
    if (exchange.failure() instanceof HttpException malformed && malformed.getStatusCode() == 400) {
      return HttpRefusal.invalid("The URL's parameters can't be decoded.");
    }
    return AnswerWriter.internal(exchange.failure());
  }

  private static Throwable cause(Throwable failure) {
    return failure instanceof CompletionException && failure.getCause() != null
        ? failure.getCause()
        : failure;
  }
}
