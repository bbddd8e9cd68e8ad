package io.newsgraph.gateway.http;

import io.newsgraph.gateway.failure.ErrorCode;
import io.newsgraph.gateway.guard.GuardConfig;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;

/** Reads GraphQL requests from an HTTP body. */
final class RequestBody {

  private RequestBody() {}

  /**
   * @throws HttpRefusal 400 with what is wrong
   */
  static Incoming read(byte[] body, GuardConfig limits) {
    return switch (JsonText.read(body)) {
      case JsonObject request ->
          Incoming.posted(RequestMembers.read(request, limits.queryLength()));
      case JsonArray requests -> batch(requests, limits);
      default -> throw notARequest();
    };
  }

  private static Incoming batch(JsonArray requests, GuardConfig limits) {
    if (requests.isEmpty()) {
      throw notARequest();
    }
    if (limits.batch() < 2 || requests.size() > limits.batch()) {
      throw new HttpRefusal(
          400,
          ErrorCode.BATCH_TOO_LARGE,
          limits.batch() < 2
              ? "Send one request at a time."
              : "The body has %,d requests; at most %,d are executed."
                  .formatted(requests.size(), limits.batch()));
    }
    List<Incoming.Operation> operations = new ArrayList<>();
    for (JsonValue request : requests) {
      operations.add(RequestMembers.read(object(request), limits.queryLength()));
    }
    return Incoming.batch(operations);
  }

  private static JsonObject object(JsonValue request) {
    if (request instanceof JsonObject object) {
      return object;
    }
    throw notARequest();
  }

  private static HttpRefusal notARequest() {
    return HttpRefusal.invalid("The body must be a JSON object with a query.");
  }
}
