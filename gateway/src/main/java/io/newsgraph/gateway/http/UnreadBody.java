package io.newsgraph.gateway.http;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;

/** Bodies that are not, or not yet, read: how long they are waited for, and how they are left. */
final class UnreadBody {

  /** For the answer to be read: a connection that is closed at once takes it with it. */
  private static final long CLOSE_DELAY = 1_000;

  private UnreadBody() {}

  /** Fails the exchange if its body is not there in time. */
  static void awaitFor(RoutingContext exchange, Duration time) {
    Vertx vertx = exchange.vertx();
    long timer = vertx.setTimer(time.toMillis(), id -> failIfUnread(exchange));
    exchange.addEndHandler(end -> vertx.cancelTimer(timer));
  }

  private static void failIfUnread(RoutingContext exchange) {
    if (!exchange.request().isEnded() && !exchange.response().ended()) {
      exchange.fail(HttpRefusal.bodyTooSlow());
    }
  }

  /**
   * Leaves the rest of a body that is too large or too slow: the connection ends with the answer,
   * because the next request would come only behind that rest.
   */
  static void leave(RoutingContext exchange) {
    HttpServerRequest request = exchange.request();
    if (request.isEnded() || request.version() == HttpVersion.HTTP_2) {
      return;
    }
    // What is not read holds the client back; read, the rest would be taken in for as long as it
    // comes.
    request.pause();
    exchange.response().putHeader(HttpHeaders.CONNECTION, "close");
    exchange.addEndHandler(
        end -> exchange.vertx().setTimer(CLOSE_DELAY, id -> request.connection().close()));
  }
}
