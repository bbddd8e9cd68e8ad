package io.newsgraph.gateway;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Answers as the services do: with the fields that they are asked for, at every depth. */
final class AskedFields {

  private AskedFields() {}

  /**
   * @param fields with a dot between one and one of its own; none for all
   * @param always told whether asked for or not
   */
  static Map<String, Object> only(
      Map<String, Object> whole, Collection<String> fields, String... always) {
    if (fields.isEmpty()) {
      return whole;
    }
    Map<String, Object> part = new LinkedHashMap<>();
    whole.forEach(
        (name, value) -> {
          List<String> own = under(name, fields);
          if (fields.contains(name) || List.of(always).contains(name)) {
            part.put(name, value);
          } else if (!own.isEmpty()) {
            part.put(name, cut(value, own));
          }
        });
    return part;
  }

  private static List<String> under(String name, Collection<String> fields) {
    return fields.stream()
        .filter(field -> field.startsWith(name + "."))
        .map(field -> field.substring(name.length() + 1))
        .toList();
  }

  @SuppressWarnings("unchecked") // what is JSON's object is a map
  private static Object cut(Object value, List<String> fields) {
    return switch (value) {
      case List<?> list -> list.stream().map(each -> cut(each, fields)).toList();
      case Map<?, ?> map -> only((Map<String, Object>) map, fields);
      case null -> null;
      default -> throw new AssertionError(fields + " of what has none");
    };
  }
}
