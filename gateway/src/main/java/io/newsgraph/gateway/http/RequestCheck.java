package io.newsgraph.gateway.http;

import io.newsgraph.gateway.failure.ErrorCode;
import io.newsgraph.gateway.guard.GuardConfig;
import io.newsgraph.gateway.rate.ClientAddress;
import io.newsgraph.gateway.rate.ClientRate;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.MIMEHeader;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;

/** Refuses what is wrong by its headers, or one too many, before its body is read. */
@Singleton
public final class RequestCheck {

  private final GuardConfig limits;
  private final ClientRate rate;

  RequestCheck(GuardConfig limits, ClientRate rate) {
    this.limits = limits;
    this.rate = rate;
  }

  /**
   * @throws HttpRefusal with what is wrong
   */
  void check(RoutingContext exchange) {
    HttpServerRequest request = exchange.request();
    count(exchange, 1);
    if (request.method() == HttpMethod.POST) {
      checkBody(exchange);
    } else if (request.method() != HttpMethod.GET) {
      throw HttpRefusal.method("GET, POST", "Send GraphQL requests by POST, or queries by GET.");
    }
    AnswerType.among(exchange.parsedHeaders().accept());
  }

  /**
   * Counts further requests of the client, those of a batch.
   *
   * @throws HttpRefusal 429 if they are too many
   */
  public void count(RoutingContext exchange, int requests) {
    String client = ClientAddress.of(exchange.request().remoteAddress());
    rate.take(client, requests)
        .ifPresent(
            wait -> {
              throw HttpRefusal.tooMany(wait);
            });
  }

  private void checkBody(RoutingContext exchange) {
    if (!isJson(exchange.parsedHeaders().contentType())) {
      throw new HttpRefusal(
          415, ErrorCode.UNSUPPORTED_MEDIA_TYPE, "Send application/json, in UTF-8.");
    }
    if (announcedLength(exchange.request()) > limits.bodyBytes()) {
      throw HttpRefusal.bodyTooLarge(limits.bodyBytes());
    }
  }

  /**
   * A form or plain text is refused also because browsers send those to any site without asking it.
   */
  private static boolean isJson(MIMEHeader type) {
    String charset = type.parameter("charset");
    return "application/json".equals(type.value())
        && (charset == null || charset.equalsIgnoreCase("utf-8"));
  }

  private static long announcedLength(HttpServerRequest request) {
    String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
    return length == null ? 0 : Long.parseLong(length);
  }
}
