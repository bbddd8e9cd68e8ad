package io.newsgraph.gateway.loading;

import graphql.GraphQLContext;
import graphql.execution.MergedField;
import graphql.schema.DataFetchingEnvironment;
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

  private final List<Selected> selected;
  private final ConcurrentMap<String, Selection> parts = new ConcurrentHashMap<>();
  private final ConcurrentMap<Class<?>, Set<String>> fields = new ConcurrentHashMap<>();
  private final ConcurrentMap<Class<?>, Object> derived = new ConcurrentHashMap<>();

  private Selection(List<Selected> selected) {
    this.selected = List.copyOf(selected);
  }

  public static Selection of(Context context) {
    return of(context.unwrap(DataFetchingEnvironment.class));
  }

  /** The same for all items of a list, and worked out once for them. */
  public static Selection of(DataFetchingEnvironment field) {
    GraphQLContext request = field.getGraphQlContext();
    ConcurrentMap<MergedField, Selection> ofRequest =
        request.computeIfAbsent(Selection.class, key -> new ConcurrentHashMap<>());
    return ofRequest.computeIfAbsent(
        field.getMergedField(), one -> request.<Selections>get(Selections.class).of(field));
  }

  /** Worked out from a request, of which it holds on to nothing. */
  static Selection read(DataFetchingEnvironment field) {
    return new Selection(Selected.in(field.getSelectionSet()));
  }

  /** How many fields are selected, those of fields included. */
  int size() {
    return Selected.count(selected);
  }

  /** Whether the field is selected, at a path such as {@code totalCount} or {@code edges/node}. */
  public boolean has(String path) {
    return !found(path).isEmpty();
  }

  /** What the field of a name is given as arguments, under each alias; defaults are among them. */
  public List<Map<String, Object>> arguments(String name) {
    return found(name).stream().map(Selected::arguments).toList();
  }

  /** What is selected of the field at a path. */
  public Selection at(String path) {
    return parts.computeIfAbsent(
        path,
        any -> new Selection(found(path).stream().flatMap(one -> one.fields().stream()).toList()));
  }

  /** Something that depends on this selection alone, worked out once for all items of a list. */
  public <T> T derived(Class<T> type, Function<Selection, T> derivation) {
    return type.cast(derived.computeIfAbsent(type, any -> derivation.apply(this)));
  }

  /** Those of the known names that are selected directly. */
  public Set<String> namesAmong(Collection<String> known) {
    return selected.stream()
        .map(Selected::name)
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
          Set<String> names = new TreeSet<>();
          add(selected, record, "", names);
          return Set.copyOf(names);
        });
  }

  private List<Selected> found(String path) {
    List<Selected> within = selected;
    List<Selected> found = List.of();
    for (String step : path.split("/")) {
      found = within.stream().filter(field -> field.name().equals(step)).toList();
      within = found.stream().flatMap(field -> field.fields().stream()).toList();
    }
    return found;
  }

  private static void add(
      List<Selected> fields, Class<?> record, String prefix, Set<String> names) {
    RecordMembers members = RecordMembers.of(record);
    members.always().forEach(name -> names.add(prefix + name));
    for (Selected field : fields) {
      if (members.types().containsKey(field.name())) {
        addOne(field, members.types().get(field.name()), prefix + field.name(), names);
      }
    }
  }

  /** Of what is selected by its type's name alone, which no service tells, all is asked for. */
  private static void addOne(Selected field, Class<?> record, String name, Set<String> names) {
    Set<String> own = new TreeSet<>();
    if (record != null) {
      add(field.fields(), record, name + ".", own);
    }
    names.addAll(own.isEmpty() ? Set.of(name) : own);
  }
}
