package io.newsgraph.analysis.graph;

import io.newsgraph.analysis.database.Row;
import java.util.UUID;

/** An entity and how many articles name it. */
record Weight(UUID entity, long articles) {

  static Weight of(Row row) {
    return new Weight(row.uuid("entity_id"), row.number("articles"));
  }
}
