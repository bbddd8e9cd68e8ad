package io.newsgraph.gateway.http;

import io.newsgraph.gateway.document.DocumentReference;
import jakarta.json.JsonObject;
import java.util.List;

/**
 * What one HTTP request asks for.
 *
 * @param operations at least one
 * @param isBatch whether they came as an array, and are answered by one
 * @param isSafe whether they must change nothing: browsers send GET to any site without asking, and
 *     anything on the way may send it again
 */
public record Incoming(List<Operation> operations, boolean isBatch, boolean isSafe) {

  public Incoming {
    operations = List.copyOf(operations);
  }

  static Incoming posted(Operation operation) {
    return new Incoming(List.of(operation), false, false);
  }

  static Incoming batch(List<Operation> operations) {
    return new Incoming(operations, true, false);
  }

  static Incoming gotten(Operation operation) {
    return new Incoming(List.of(operation), false, true);
  }

  /**
   * One operation of one document.
   *
   * @param name null where the document has but one operation
   * @param variables empty where none are given
   */
  public record Operation(DocumentReference document, String name, JsonObject variables) {}
}
