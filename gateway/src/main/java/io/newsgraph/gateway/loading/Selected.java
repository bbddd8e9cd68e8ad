package io.newsgraph.gateway.loading;

import graphql.schema.DataFetchingFieldSelectionSet;
import graphql.schema.SelectedField;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A field that a client selects, under whatever alias. Unlike graphql-java's, it holds on to
 * nothing of the request it was read from, and outlasts it.
 *
 * @param arguments defaults are among them; may hold null
 * @param fields what is selected of it
 */
record Selected(String name, Map<String, Object> arguments, List<Selected> fields) {

  Selected {
    arguments = Collections.unmodifiableMap(new LinkedHashMap<>(arguments));
    fields = List.copyOf(fields);
  }

  static List<Selected> in(DataFetchingFieldSelectionSet set) {
    return set.getImmediateFields().stream().map(Selected::of).toList();
  }

  private static Selected of(SelectedField field) {
    return new Selected(field.getName(), field.getArguments(), in(field.getSelectionSet()));
  }

  /** How many fields these are, and those selected of them. */
  static int count(List<Selected> fields) {
    return fields.stream().mapToInt(field -> 1 + count(field.fields())).sum();
  }
}
