package io.newsgraph.analysis.selection;

import com.fasterxml.jackson.annotation.JsonValue;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/**
 * The members that a record has as JSON and, of those that are records or lists of them, theirs.
 */
record Members(Map<String, Members> byName) {

  private static final Members NONE = new Members(Map.of());

  private static final ClassValue<Members> OF_RECORDS =
      new ClassValue<>() {
        @Override
        protected Members computeValue(Class<?> record) {
          Map<String, Members> members = new TreeMap<>();
          for (RecordComponent component : record.getRecordComponents()) {
            members.put(component.getName(), ofType(component.getGenericType()));
          }
          return new Members(members);
        }
      };

  static Members of(Class<? extends Record> record) {
    return OF_RECORDS.get(record);
  }

  private static Members ofType(Type type) {
    if (type instanceof ParameterizedType listed) {
      return ofType(listed.getActualTypeArguments()[0]);
    }
    return type instanceof Class<?> single && single.isRecord() && !isWrittenAsOne(single)
        ? OF_RECORDS.get(single)
        : NONE;
  }

  /** Whether it is a text or number in JSON, as ids are. */
  private static boolean isWrittenAsOne(Class<?> record) {
    return Arrays.stream(record.getMethods())
        .anyMatch(method -> method.isAnnotationPresent(JsonValue.class));
  }
}
