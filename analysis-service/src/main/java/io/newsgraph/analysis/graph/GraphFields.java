package io.newsgraph.analysis.graph;

import io.newsgraph.analysis.selection.Fields;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads which fields of a graph are asked for. */
final class GraphFields {

  static final String DESCRIPTION =
      "The fields to give, with commas between, such as `nodes.entity.name,edges.weight`; absent:"
          + " all. `weight`, `types` and `evidence` alone are those of edges, with the nodes and the"
          + " edges' ends and weights";

  private static final List<String> BARE =
      List.of("nodes", "edges.source", "edges.target", "edges.weight", "truncated");

  /** What of an edge could be asked for before all the rest could: then the rest comes, too. */
  private static final Map<String, String> OF_EDGES =
      Map.of("weight", "edges.weight", "types", "edges.types", "evidence", "edges.evidence");

  private GraphFields() {}

  /**
   * @param names with commas between; null for all
   */
  static Fields parse(String names) {
    if (names == null) {
      return Fields.ALL;
    }
    return Fields.named(
        Graph.class, Stream.of(names.split(",", -1)).flatMap(GraphFields::meant).toList());
  }

  private static Stream<String> meant(String name) {
    return OF_EDGES.containsKey(name)
        ? Stream.concat(BARE.stream(), Stream.of(OF_EDGES.get(name)))
        : Stream.of(name);
  }
}
