package io.newsgraph.gateway.loading;

import graphql.language.Field;
import graphql.language.SelectionSet;
import graphql.schema.DataFetchingEnvironment;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * What a document selects, worked out once for all requests that send it: for each field that asks,
 * and for each of the numbers and switches that its selection takes from variables. Selections with
 * other variables are worked out for each request.
 */
public final class Selections {

  private final long maxFields;
  private final AtomicLong kept = new AtomicLong();
  private final ConcurrentMap<List<SelectionSet>, Set<String>> variables =
      new ConcurrentHashMap<>();
  private final ConcurrentMap<Place, Selection> known = new ConcurrentHashMap<>();

  /** What is selected at one place of the document, with these values of its variables. */
  private record Place(List<SelectionSet> sets, Map<String, Object> variables) {}

  /**
   * @param maxFields how many selected fields are kept at the most, so that no client fills the
   *     memory with fragments that spread fragments, or with ever other numbers
   */
  public Selections(long maxFields) {
    this.maxFields = maxFields;
  }

  Selection of(DataFetchingEnvironment field) {
    List<SelectionSet> sets =
        field.getMergedField().getFields().stream().map(Field::getSelectionSet).toList();
    Map<String, Object> values = values(names(sets, field), field.getVariables());
    if (!values.values().stream().allMatch(Selections::isSmall)) {
      return Selection.read(field);
    }
    Place place = new Place(sets, values);
    Selection before = known.get(place);
    return before == null ? keep(place, Selection.read(field)) : before;
  }

  private Set<String> names(List<SelectionSet> sets, DataFetchingEnvironment field) {
    Set<String> known = variables.get(sets);
    if (known != null) {
      return known;
    }
    Set<String> names = VariableNames.in(sets, field.getFragmentsByName());
    if (isRoomFor(1 + names.size())) {
      variables.put(sets, names);
    }
    return names;
  }

  private static Map<String, Object> values(Set<String> names, Map<String, Object> all) {
    Map<String, Object> values = new HashMap<>();
    names.stream().filter(all::containsKey).forEach(name -> values.put(name, all.get(name)));
    return values;
  }

  private static boolean isSmall(Object value) {
    return value == null || value instanceof Boolean || value instanceof Integer;
  }

  private Selection keep(Place place, Selection selection) {
    if (isRoomFor(1 + selection.size())) {
      known.put(place, selection);
    }
    return selection;
  }

  /** All begins anew when it is full: what is asked often is soon known again. */
  private boolean isRoomFor(int fields) {
    if (fields > maxFields) {
      return false;
    }
    if (kept.addAndGet(fields) > maxFields) {
      variables.clear();
      known.clear();
      kept.set(fields);
    }
    return true;
  }
}
