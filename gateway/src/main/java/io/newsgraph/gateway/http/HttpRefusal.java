package io.newsgraph.gateway.http;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.newsgraph.gateway.failure.ErrorCode;
import io.newsgraph.gateway.failure.RequestFailure;
import io.newsgraph.gateway.stream.ConnectionRefused;
import io.vertx.core.http.HttpHeaders;
import java.time.Duration;
import java.util.Map;

/** An HTTP request that is no GraphQL request, or not one that is answered now. */
public final class HttpRefusal extends RequestFailure {

  private static final long serialVersionUID = 1L;

  static final int TOO_LARGE = 413;

  private static final int TOO_SLOW = 408;

  private final int status;
  private final transient Map<CharSequence, String> headers;

  HttpRefusal(int status, ErrorCode code, String message) {
    this(status, code.name(), message, Map.of());
  }

  private HttpRefusal(
      int status, ErrorCode code, String message, Map<CharSequence, String> headers) {
    this(status, code.name(), message, headers);
  }

  private HttpRefusal(int status, String code, String message, Map<CharSequence, String> headers) {
    super(code, message);
    this.status = status;
    this.headers = headers;
  }

  /**
   * @param allowed the methods that may be used
   */
  static HttpRefusal method(String allowed, String message) {
    return new HttpRefusal(
        405, ErrorCode.METHOD_NOT_ALLOWED, message, Map.of(HttpHeaders.ALLOW, allowed));
  }

  static HttpRefusal bodyTooLarge(int limit) {
    return new HttpRefusal(
        TOO_LARGE, ErrorCode.BODY_TOO_LARGE, "The body is larger than %,d bytes.".formatted(limit));
  }

  static HttpRefusal bodyTooSlow() {
    return new HttpRefusal(TOO_SLOW, ErrorCode.BODY_TOO_SLOW, "The body took too long to arrive.");
  }

  /**
   * @param tokenSent whether there was a token, but no valid one; the header tells what a client is
   *     to send (RFC 6750, 3)
   */
  static HttpRefusal unauthenticated(String message, boolean tokenSent) {
    return new HttpRefusal(
        401,
        ErrorCode.UNAUTHENTICATED,
        message,
        Map.of(
            HttpHeaderNames.WWW_AUTHENTICATE,
            tokenSent ? "Bearer error=\"invalid_token\"" : "Bearer"));
  }

  static HttpRefusal unavailable(String message) {
    return new HttpRefusal(
        503,
        ErrorCode.IDENTITY_PROVIDER_UNAVAILABLE,
        message,
        Map.of(HttpHeaders.RETRY_AFTER, "1"));
  }

  static HttpRefusal malformed(String message) {
    return new HttpRefusal(400, ErrorCode.MALFORMED_JSON, message);
  }

  static HttpRefusal invalid(String message) {
    return new HttpRefusal(400, ErrorCode.INVALID_REQUEST, message);
  }

  static HttpRefusal tooMany(Duration wait) {
    long seconds = Math.max(1, wait.plusMillis(999).toSeconds());
    return new HttpRefusal(
        429,
        ErrorCode.RATE_LIMITED,
        "Too many requests. Go on in %,d s.".formatted(seconds),
        Map.of(HttpHeaders.RETRY_AFTER, Long.toString(seconds)));
  }

  /** Too many of the client's own are for it to close; too many of all others' for it to await. */
  public static HttpRefusal of(ConnectionRefused refused) {
    return new HttpRefusal(
        refused.isOwn() ? 429 : 503, ErrorCode.TOO_MANY_CONNECTIONS, refused.getMessage());
  }

  /** A WebSocket that a page of another site opened: it would act with this reader's rights. */
  public static HttpRefusal foreignOrigin() {
    return new HttpRefusal(
        403,
        ErrorCode.ORIGIN_REFUSED,
        "Pages of other sites may open WebSockets here only if newsgraph.streams.allowed-origins"
            + " names their site.");
  }

  /**
   * @param known the one protocol there is
   */
  public static HttpRefusal subprotocol(String known) {
    return new HttpRefusal(
        400,
        ErrorCode.SUBPROTOCOL_NOT_SUPPORTED,
        "WebSockets speak %s here; name it in Sec-WebSocket-Protocol.".formatted(known));
  }

  /** What there is no room for now. */
  static HttpRefusal unavailable(RequestFailure failure) {
    return new HttpRefusal(503, failure.code(), failure.getMessage(), Map.of());
  }

  int status() {
    return status;
  }

  /** Whether the body is left unread. */
  boolean leavesBody() {
    return status == TOO_LARGE || status == TOO_SLOW;
  }

  Map<CharSequence, String> headers() {
    return headers;
  }
}
