package io.newsgraph.analysis.graph;

import io.newsgraph.analysis.database.Row;
import java.util.UUID;

/** A pair of entities, how many articles name both, and how many sentences do. */
record EdgeWeight(UUID source, UUID target, long articles, long sentences) {

  static EdgeWeight of(Row row) {
    return new EdgeWeight(
        row.uuid("source"), row.uuid("target"), row.number("articles"), row.number("sentences"));
  }

  long weight() {
    return articles + sentences;
  }
}
