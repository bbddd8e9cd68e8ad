package io.newsgraph.gateway.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import graphql.ExecutionResult;
import io.newsgraph.gateway.failure.ErrorCode;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.jboss.logging.Logger;

/** Writes answers: results and refusals alike are GraphQL responses. */
@Singleton
final class AnswerWriter {

  private static final Logger LOG = Logger.getLogger(AnswerWriter.class);

  private static final int OK = 200;

  private final ObjectMapper json;

  AnswerWriter(ObjectMapper json) {
    this.json = json;
  }

  /** The refusal that tells of the gateway's own failure; its log tells why. */
  static HttpRefusal internal(Throwable failure) {
    LOG.error("a request failed", failure);
    return new HttpRefusal(
        500, ErrorCode.INTERNAL_ERROR, "The gateway failed at this request. It is logged.");
  }

  void write(HttpServerRequest request, AnswerType type, ExecutionResult result) {
    write(request, type, status(type, result), result.toSpecification());
  }

  /** A batch is executed as a whole, whatever became of its parts. */
  void write(HttpServerRequest request, AnswerType type, List<ExecutionResult> results) {
    write(request, type, OK, results.stream().map(ExecutionResult::toSpecification).toList());
  }

  void write(HttpServerRequest request, AnswerType type, HttpRefusal refusal) {
    refusal.headers().forEach((name, value) -> request.response().putHeader(name, value));
    Map<String, Object> error =
        Map.of("message", refusal.getMessage(), "extensions", refusal.extensions());
    write(request, type, refusal.status(), Map.of("errors", List.of(error)));
  }

  private static int status(AnswerType type, ExecutionResult result) {
    return result.isDataPresent() || asksForTheText(result) ? OK : type.statusWithoutData();
  }

  /** A step of Apollo's protocol rather than a failure; its clients expect a 200. */
  private static boolean asksForTheText(ExecutionResult result) {
    return result.getErrors().stream()
        .map(error -> error.getExtensions())
        .anyMatch(
            extensions ->
                extensions != null
                    && ErrorCode.PERSISTED_QUERY_NOT_FOUND.name().equals(extensions.get("code")));
  }

  private void write(HttpServerRequest request, AnswerType type, int status, Object answer) {
    HttpServerResponse response = request.response();
    if (response.closed() || response.ended()) {
      return;
    }
    if (request.method() == HttpMethod.GET) {
      // News change, and an error must not stay.
      response.putHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
    }
    response
        .setStatusCode(status)
        .putHeader(HttpHeaders.CONTENT_TYPE, type.contentType())
        .putHeader(HttpHeaders.VARY, "Accept")
        .putHeader("X-Content-Type-Options", "nosniff")
        .end(Buffer.buffer(bytes(answer)));
  }

  private byte[] bytes(Object answer) {
    try {
      return json.writeValueAsBytes(answer);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
