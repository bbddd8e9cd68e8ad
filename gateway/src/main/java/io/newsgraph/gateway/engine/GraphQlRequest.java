package io.newsgraph.gateway.engine;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Objects;

/**
 * One operation to execute.
 *
 * @param query the document's text
 * @param operationName which of its operations; null where it has but one
 * @param variables empty where none are given
 */
public record GraphQlRequest(String query, String operationName, JsonObject variables) {

  public GraphQlRequest {
    Objects.requireNonNull(query);
    Objects.requireNonNull(variables);
  }

  /** As SmallRye takes it. */
  JsonObject toJson() {
    JsonObjectBuilder json =
        Json.createObjectBuilder().add("query", query).add("variables", variables);
    return operationName == null ? json.build() : json.add("operationName", operationName).build();
  }
}
