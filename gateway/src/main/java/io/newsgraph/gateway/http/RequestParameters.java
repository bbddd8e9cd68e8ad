package io.newsgraph.gateway.http;

import io.newsgraph.gateway.failure.ErrorCode;
import io.newsgraph.gateway.guard.GuardConfig;
import io.vertx.core.MultiMap;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;

/** Reads a GraphQL request from a URL's parameters (GraphQL over HTTP, 5.3). */
final class RequestParameters {

  private static final List<String> TEXTS = List.of("query", "documentId", "operationName");

  private static final List<String> OBJECTS = List.of("variables", "extensions");

  /** What the decoder puts where bytes are no UTF-8. */
  private static final char UNDECODED = '\ufffd';

  private RequestParameters() {}

  /**
   * @throws HttpRefusal 400 with what is wrong
   */
  static Incoming read(MultiMap parameters, GuardConfig limits) {
    JsonObjectBuilder request = Json.createObjectBuilder();
    for (String name : TEXTS) {
      String value = single(parameters, name);
      if (value != null) {
        request.add(name, value);
      }
    }
    for (String name : OBJECTS) {
      String value = single(parameters, name);
      if (value != null && !value.isEmpty()) {
        request.add(name, JsonText.read(value, "parameter " + name));
      }
    }
    JsonObject members = request.build();
    return Incoming.gotten(RequestMembers.read(members, limits.queryLength()));
  }

  /** Which of two was meant, nobody knows; a cache before the gateway might take the other one. */
  private static String single(MultiMap parameters, String name) {
    List<String> values = parameters.getAll(name);
    if (values.size() > 1) {
      throw HttpRefusal.invalid("The parameter %s is given twice.".formatted(name));
    }
    String value = values.isEmpty() ? null : values.getFirst();
    if (value != null && value.indexOf(UNDECODED) >= 0) {
      throw new HttpRefusal(
          400, ErrorCode.INVALID_TEXT, "The parameter %s is not UTF-8.".formatted(name));
    }
    return value;
  }
}
