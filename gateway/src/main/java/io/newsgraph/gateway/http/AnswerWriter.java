package io.newsgraph.gateway.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import graphql.ExecutionResult;
import io.newsgraph.gateway.failure.ErrorCode;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
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

  void write(HttpServerResponse response, AnswerType type, ExecutionResult result) {
    int status = result.isDataPresent() ? OK : type.statusWithoutData();
    write(response, type, status, result.toSpecification());
  }

  void write(HttpServerResponse response, AnswerType type, HttpRefusal refusal) {
    Map<String, Object> error =
        Map.of("message", refusal.getMessage(), "extensions", refusal.extensions());
    write(response, type, refusal.status(), Map.of("errors", List.of(error)));
  }

  private void write(
      HttpServerResponse response, AnswerType type, int status, Map<String, Object> answer) {
    if (response.closed() || response.ended()) {
      return;
    }
    response
        .setStatusCode(status)
        .putHeader(HttpHeaders.CONTENT_TYPE, type.contentType())
        .end(Buffer.buffer(bytes(answer)));
  }

  private byte[] bytes(Map<String, Object> answer) {
    try {
      return json.writeValueAsBytes(answer);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
