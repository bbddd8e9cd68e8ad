package io.newsgraph.gateway.loading;

import graphql.execution.MergedField;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.DataFetchingFieldSelectionSet;
import graphql.schema.SelectedField;
import io.smallrye.graphql.api.Context;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a client selects of the field being resolved, under whatever aliases, so that no more than
 * that is asked of the services.
 */
public final class Selection {

  private final List<DataFetchingFieldSelectionSet> sets;
  private final ConcurrentMap<Class<?>, Set<String>> fields = new ConcurrentHashMap<>();
  private final ConcurrentMap<Class<?>, Object> derived = new ConcurrentHashMap<>();

  private Selection(List<DataFetchingFieldSelectionSet> sets) {
    this.sets = sets;
  }

  public static Selection of(Context context) {
    return of(context.unwrap(DataFetchingEnvironment.class));
  }

  /** The same for all items of a list, and worked out once for them. */
  public static Selection of(DataFetchingEnvironment field) {
    ConcurrentMap<MergedField, Selection> known =
        field
            .getGraphQlContext()
            .computeIfAbsent(Selection.class, request -> new ConcurrentHashMap<>());
    return known.computeIfAbsent(
        field.getMergedField(), one -> new Selection(List.of(field.getSelectionSet())));
  }

  /** Whether the field is selected, at a path such as {@code totalCount} or {@code edges/node}. */
  public boolean has(String path) {
    return !selected(path).isEmpty();
  }

  /** What the field of a name is given as arguments, under each alias; defaults are among them. */
  public List<Map<String, Object>> arguments(String name) {
    return selected(name).stream().map(SelectedField::getArguments).toList();
  }

  /** What is selected of the field at a path. */
  public Selection at(String path) {
    return new Selection(selected(path).stream().map(SelectedField::getSelectionSet).toList());
  }

  /** Something that depends on this selection alone, worked out once for all items of a list. */
  public <T> T derived(Class<T> type, Function<Selection, T> derivation) {
    return type.cast(derived.computeIfAbsent(type, any -> derivation.apply(this)));
  }

  /** Those of the known names that are selected directly. */
  public Set<String> namesAmong(Collection<String> known) {
    return sets.stream()
        .flatMap(set -> set.getImmediateFields().stream())
        .map(SelectedField::getName)
        .filter(known::contains)
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * What a service has to be asked for, of an answer that is read as a record: the components that
   * are selected, a dot between one and one of its own, such as {@code keywords.term}, and those
   * that are {@link AlwaysRead}. Fields that are no components are resolved by other means.
   */
  public Set<String> fields(Class<? extends Record> record) {
    return fields.computeIfAbsent(
        record,
        any -> {
          Set<String> names = new TreeSet<>(RecordMembers.of(record).always());
          sets.forEach(set -> add(set, record, "", names));
          return Set.copyOf(names);
        });
  }

  /** Step by step, as the patterns that graphql-java takes for paths are compiled at each use. */
  private List<SelectedField> selected(String path) {
    List<DataFetchingFieldSelectionSet> within = sets;
    List<SelectedField> found = List.of();
    for (String step : path.split("/")) {
      found =
          within.stream()
              .flatMap(set -> set.getImmediateFields().stream())
              .filter(field -> field.getName().equals(step))
              .toList();
      within = found.stream().map(SelectedField::getSelectionSet).toList();
    }
    return found;
  }

  private static void add(
      DataFetchingFieldSelectionSet set, Class<?> record, String prefix, Set<String> names) {
    RecordMembers members = RecordMembers.of(record);
    members.always().forEach(name -> names.add(prefix + name));
    for (SelectedField field : set.getImmediateFields()) {
      if (members.types().containsKey(field.getName())) {
        addOne(field, members.types().get(field.getName()), prefix + field.getName(), names);
      }
    }
  }

  /** Of what is selected by its type's name alone, which no service tells, all is asked for. */
  private static void addOne(SelectedField field, Class<?> record, String name, Set<String> names) {
    Set<String> own = new TreeSet<>();
    if (record != null) {
      add(field.getSelectionSet(), record, name + ".", own);
    }
    names.addAll(own.isEmpty() ? Set.of(name) : own);
  }
}
