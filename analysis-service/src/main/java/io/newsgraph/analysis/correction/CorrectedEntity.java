package io.newsgraph.analysis.correction;

import io.newsgraph.analysis.database.Row;
import io.newsgraph.analysis.database.Sql;
import io.newsgraph.analysis.identifier.EntityId;
import java.util.UUID;

/** An entity that a correction is about; of a merged one, the survivor. */
record CorrectedEntity(UUID id, String type, String normalized, String name, int articles) {

  private static final String READ =
      """
      select e.id, e.type, e.normalized, e.name, e.article_count
      from entity a join entity e on e.id = coalesce(a.merged_into, a.id)
      where a.id = ?
      """;

  /**
   * @param field the request's, for the refusal of an unknown id
   */
  static CorrectedEntity read(Sql sql, EntityId id, String field) {
    return sql.first(READ, CorrectedEntity::of, id.value())
        .orElseThrow(() -> CorrectionRefused.unknownEntity(id, field));
  }

  private static CorrectedEntity of(Row row) {
    return new CorrectedEntity(
        row.uuid("id"),
        row.text("type"),
        row.text("normalized"),
        row.text("name"),
        row.integer("article_count"));
  }
}
