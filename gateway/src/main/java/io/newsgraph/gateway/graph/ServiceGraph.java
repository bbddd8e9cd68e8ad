package io.newsgraph.gateway.graph;

import io.newsgraph.gateway.entity.Entity;
import io.newsgraph.gateway.guard.ListLimit;
import io.newsgraph.gateway.loading.Selection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A graph as analysis-service answers it: edges name their ends by id. To GraphQL's clients an end
 * is the entity itself, hence {@link #toEntityGraph()}.
 */
public record ServiceGraph(List<GraphNode> nodes, List<ServiceEdge> edges, boolean truncated) {

  /** The most edges a filtered graph may have; its nodes are bounded like any list. */
  public static final int MAX_EDGES = 2_000;

  public ServiceGraph {
    // What was not asked for is not there.
    nodes = nodes == null ? List.of() : List.copyOf(nodes);
    edges = edges == null ? List.of() : List.copyOf(edges);
  }

  /**
   * What of a graph is asked for. An edge's ends are its nodes' entities: what is selected of them
   * is read there.
   */
  public static Set<String> fields(Selection graph) {
    Set<String> fields = new TreeSet<>(graph.fields(ServiceGraph.class));
    if (graph.has("edges")) {
      fields.removeIf(name -> name.equals("edges"));
      fields.add("nodes.entity.id");
      for (String end : List.of("source", "target")) {
        fields.add("edges." + end);
        graph
            .at("edges/" + end)
            .fields(Entity.class)
            .forEach(name -> fields.add("nodes.entity." + name));
      }
    } else if (graph.has("nodes")) {
      fields.add("nodes.entity.id");
    } else {
      fields.add("truncated");
    }
    return fields;
  }

  /** An edge between two of the graph's nodes. */
  public record ServiceEdge(
      String source,
      String target,
      int weight,
      List<GraphEdgeType> types,
      List<Evidence> evidence) {

    GraphEdge between(Map<String, Entity> entities) {
      return new GraphEdge(entities.get(source), entities.get(target), weight, types, evidence);
    }
  }

  /**
   * The same graph, its edges between entities. An edge whose end was cut off with the nodes is cut
   * off, too.
   */
  public EntityGraph toEntityGraph() {
    List<GraphNode> keptNodes = ListLimit.bounded(nodes);
    Map<String, Entity> entities =
        keptNodes.stream()
            .map(GraphNode::entity)
            .collect(Collectors.toMap(Entity::id, entity -> entity));
    List<GraphEdge> keptEdges =
        edges.stream()
            .filter(edge -> entities.containsKey(edge.source()))
            .filter(edge -> entities.containsKey(edge.target()))
            .limit(MAX_EDGES)
            .map(edge -> edge.between(entities))
            .toList();
    boolean cut = keptNodes.size() < nodes.size() || keptEdges.size() < edges.size();
    return new EntityGraph(keptNodes, keptEdges, truncated || cut);
  }
}
