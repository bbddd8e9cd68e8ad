package io.newsgraph.gateway.http;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Collection;

/**
 * Tells text from what only looks like it. JSON can spell half a character ({@code "\\ud800"}),
 * which UTF-8 can't: sent on to a service it would fail on the way, and look like the service's
 * failure.
 */
final class WholeText {

  private WholeText() {}

  /** Whether every surrogate in the value's strings has its other half. */
  static boolean isIn(JsonValue value) {
    return switch (value) {
      case JsonString string -> isWhole(string.getString());
      case JsonObject object ->
          areIn(object.values()) && object.keySet().stream().allMatch(WholeText::isWhole);
      case JsonArray array -> areIn(array);
      default -> true;
    };
  }

  private static boolean areIn(Collection<JsonValue> values) {
    return values.stream().allMatch(WholeText::isIn);
  }

  private static boolean isWhole(String text) {
    return text.codePoints().noneMatch(WholeText::isSurrogate);
  }

  private static boolean isSurrogate(int codePoint) {
    return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
  }
}
