package io.newsgraph.gateway.http;

import graphql.ExecutionResult;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.newsgraph.gateway.engine.Engine;
import io.newsgraph.gateway.failure.ErrorCode;
import io.newsgraph.gateway.guard.GuardConfig;
import io.newsgraph.gateway.rights.Authentication;
import io.newsgraph.gateway.rights.RightsRefusal;
import io.quarkus.virtual.threads.VirtualThreads;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.MIMEHeader;
import io.vertx.ext.web.Route;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.json.JsonObject;
import java.util.concurrent.ExecutorService;

/**
 * {@code POST /graphql}, as GraphQL over HTTP has it. It stands before SmallRye's own routes at
 * that path, which answer malformed requests with a 200 or 500, and take operations over a
 * WebSocket; none of them is reached.
 */
@Singleton
final class GraphQlRoute {

  private static final String PATH = "/graphql";

  /** Before SmallRye's WebSocket route (-99); behind Quarkus' filters for authentication (-200). */
  private static final int ORDER = -100;

  private final Engine engine;
  private final Authentication authentication;
  private final GuardConfig limits;
  private final AnswerWriter answers;
  private final ExecutorService executor;

  GraphQlRoute(
      Engine engine,
      Authentication authentication,
      GuardConfig limits,
      AnswerWriter answers,
      @VirtualThreads ExecutorService executor) {
    this.engine = engine;
    this.authentication = authentication;
    this.limits = limits;
    this.answers = answers;
    this.executor = executor;
  }

  void register(@Observes Router router) {
    route(router).handler(GraphQlRoute::check);
    route(router).handler(authentication);
    route(router).handler(BodyHandler.create(false).setBodyLimit(limits.bodyBytes()));
    route(router).handler(this::execute);
  }

  private Route route(Router router) {
    return router.route(PATH).order(ORDER).failureHandler(this::fail);
  }

  /** Refuses what is wrong by its headers, before its body is read. */
  private static void check(RoutingContext exchange) {
    if (exchange.request().method() != HttpMethod.POST) {
      exchange.response().putHeader(HttpHeaders.ALLOW, "POST");
      throw new HttpRefusal(405, ErrorCode.METHOD_NOT_ALLOWED, "Send GraphQL requests by POST.");
    }
    if (!isJson(exchange.parsedHeaders().contentType())) {
      throw new HttpRefusal(
          415, ErrorCode.UNSUPPORTED_MEDIA_TYPE, "Send application/json, in UTF-8.");
    }
    answerType(exchange);
    exchange.next();
  }

  /**
   * A form or plain text is refused also because browsers send those to any site without asking it.
   */
  private static boolean isJson(MIMEHeader type) {
    String charset = type.parameter("charset");
    return "application/json".equals(type.value())
        && (charset == null || charset.equalsIgnoreCase("utf-8"));
  }

  private void execute(RoutingContext exchange) {
    byte[] body =
        exchange.body().buffer() == null ? new byte[0] : exchange.body().buffer().getBytes();
    executor.execute(() -> executeOffLoop(exchange, body));
  }

  private void executeOffLoop(RoutingContext exchange, byte[] body) {
    try {
      JsonObject request = RequestBody.read(body, limits.queryLength());
      engine
          .execute(request, Authentication.callerOf(exchange))
          .thenAcceptAsync(result -> answer(exchange, result), executor)
          .exceptionally(
              failure -> {
                exchange.fail(failure);
                return null;
              });
    } catch (RuntimeException failure) {
      exchange.fail(failure);
    }
  }

  private void answer(RoutingContext exchange, ExecutionResult result) {
    answers.write(exchange.response(), answerType(exchange), result);
  }

  private void fail(RoutingContext exchange) {
    AnswerType type = AnswerType.orDefault(exchange.parsedHeaders().accept());
    answers.write(exchange.response(), type, refusal(exchange));
  }

  private HttpRefusal refusal(RoutingContext exchange) {
    if (exchange.failure() instanceof HttpRefusal refusal) {
      return refusal;
    }
    if (exchange.failure() instanceof RightsRefusal refusal) {
      exchange.response().putHeader(HttpHeaderNames.WWW_AUTHENTICATE, challenge(exchange));
      return new HttpRefusal(401, ErrorCode.UNAUTHENTICATED, refusal.getMessage());
    }
    if (exchange.statusCode() == 413) {
      return new HttpRefusal(
          413,
          ErrorCode.BODY_TOO_LARGE,
          "The body is larger than %,d bytes.".formatted(limits.bodyBytes()));
    }
    return AnswerWriter.internal(exchange.failure());
  }

  /** What a client is to send (RFC 6750, 3). */
  private static String challenge(RoutingContext exchange) {
    boolean sentSomething = exchange.request().headers().contains(HttpHeaders.AUTHORIZATION);
    return sentSomething ? "Bearer error=\"invalid_token\"" : "Bearer";
  }

  private static AnswerType answerType(RoutingContext exchange) {
    return AnswerType.among(exchange.parsedHeaders().accept());
  }
}
