package io.newsgraph.analysis.entity;

import io.newsgraph.analysis.selection.Fields;
import java.util.List;

/** Reads which fields of entities are asked for. */
public final class EntityFields {

  /** For OpenAPI. */
  public static final String DESCRIPTION =
      "The entities' fields to give, with commas between, such as `name,type`; absent: all. `id` is"
          + " always given";

  private EntityFields() {}

  /**
   * @param names with commas between; null for all
   */
  static Fields parse(String names) {
    return Fields.parse(Entity.class, names).with("id");
  }

  /** As {@link #parse}, of a list; null or empty for all. */
  public static Fields of(List<String> names) {
    return Fields.of(Entity.class, names).with("id");
  }
}
