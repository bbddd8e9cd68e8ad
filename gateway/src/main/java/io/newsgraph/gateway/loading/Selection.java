package io.newsgraph.gateway.loading;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.DataFetchingFieldSelectionSet;
import graphql.schema.SelectedField;
import io.smallrye.graphql.api.Context;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a client selects of the field being resolved, so that no more than that is asked of the
 * services.
 */
public final class Selection {

  private final DataFetchingFieldSelectionSet fields;

  private Selection(DataFetchingFieldSelectionSet fields) {
    this.fields = fields;
  }

  public static Selection of(Context context) {
    return of(context.unwrap(DataFetchingEnvironment.class));
  }

  public static Selection of(DataFetchingEnvironment field) {
    return new Selection(field.getSelectionSet());
  }

  /** Whether the field is selected, at a path such as {@code totalCount} or {@code edges/node}. */
  public boolean has(String path) {
    return fields.contains(path);
  }

  /** Those of the known names that are selected directly. */
  public Set<String> namesAmong(Collection<String> known) {
    return names(fields, known);
  }

  /** Those of the known names that are selected at a path, under whatever aliases. */
  public Set<String> namesAmong(Collection<String> known, String path) {
    return fields.getFields(path).stream()
        .map(SelectedField::getSelectionSet)
        .flatMap(selected -> names(selected, known).stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Set<String> names(DataFetchingFieldSelectionSet set, Collection<String> known) {
    return set.getImmediateFields().stream()
        .map(SelectedField::getName)
        .filter(known::contains)
        .collect(Collectors.toUnmodifiableSet());
  }
}
