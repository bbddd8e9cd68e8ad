package io.newsgraph.analysis.graph;

import io.newsgraph.analysis.article.DateRange;
import io.newsgraph.analysis.graph.Graph.EdgeType;
import io.newsgraph.analysis.identifier.EntityId;
import java.util.List;
import java.util.Set;

/**
 * Which graph is wanted.
 *
 * @param entities these and their neighbours; none for the most named entities
 * @param publishers articles of any of them; none for all
 * @param sections articles of any of them; none for all
 * @param types edges of at least one of these types; none for all
 * @param minWeight edges of at least this weight
 * @param maxNodes 1 to 500
 * @param maxEdges 1 to 2,000
 */
public record GraphFilter(
    List<EntityId> entities,
    List<String> publishers,
    List<String> sections,
    DateRange range,
    Set<EdgeType> types,
    int minWeight,
    int maxNodes,
    int maxEdges) {

  /** More cannot be drawn, and the pairs to look up grow with the square. */
  static final int MAX_NODES = 500;

  /** Each brings its evidence: a larger answer would not be read by anyone. */
  static final int MAX_EDGES = 2_000;

  public GraphFilter {
    entities = List.copyOf(entities);
    publishers = List.copyOf(publishers);
    sections = List.copyOf(sections);
    types = Set.copyOf(types);
    check("minWeight", minWeight, Integer.MAX_VALUE);
    check("maxNodes", maxNodes, MAX_NODES);
    check("maxEdges", maxEdges, MAX_EDGES);
  }

  /** The relations to which the graph is limited; none where every pair named together counts. */
  List<String> relations() {
    return types.contains(EdgeType.CO_OCCURRENCE)
        ? List.of()
        : types.stream().map(EdgeType::name).sorted().toList();
  }

  private static void check(String name, int value, int most) {
    if (value < 1 || value > most) {
      throw new InvalidLimit(name, most);
    }
  }
}
