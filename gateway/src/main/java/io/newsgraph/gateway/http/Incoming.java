package io.newsgraph.gateway.http;

import io.newsgraph.gateway.document.DocumentReference;
import jakarta.json.JsonObject;
import java.util.List;

/**
 * What one HTTP request asks for.
 *
 * @param operations at least one
 * @param isBatch whether they came as an array, and are answered by one
 */
record Incoming(List<Operation> operations, boolean isBatch) {

  Incoming {
    operations = List.copyOf(operations);
  }

  static Incoming one(Operation operation) {
    return new Incoming(List.of(operation), false);
  }

  static Incoming batch(List<Operation> operations) {
    return new Incoming(operations, true);
  }

  /**
   * One operation of one document.
   *
   * @param name null where the document has but one operation
   * @param variables empty where none are given
   */
  record Operation(DocumentReference document, String name, JsonObject variables) {}
}
