package io.newsgraph.article.reading;

import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Conditions that must all hold, with the values of their parameters. */
final class SqlConditions {

  private final List<String> conditions = new ArrayList<>();
  private final Map<String, Object> parameters = new HashMap<>();

  void add(String condition, String parameter, Object value) {
    add(condition, Map.of(parameter, value));
  }

  void add(String condition, Map<String, Object> values) {
    conditions.add(condition);
    parameters.putAll(values);
  }

  String where() {
    return conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
  }

  void bind(Query query) {
    parameters.forEach(query::setParameter);
  }
}
