package io.newsgraph.analysis.graph;

import io.newsgraph.analysis.database.Database;
import io.newsgraph.analysis.database.Sql;
import io.newsgraph.analysis.entity.Entity;
import io.newsgraph.analysis.entity.EntityReader;
import io.newsgraph.analysis.graph.Communities.Link;
import io.newsgraph.analysis.graph.Graph.Node;
import io.newsgraph.analysis.identifier.EntityId;
import io.newsgraph.analysis.problem.NotFoundProblem;
import io.newsgraph.analysis.selection.Fields;
import io.newsgraph.analysis.selection.Selected;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** The graph over all articles that a filter keeps: its weightiest part within the limits. */
@ApplicationScoped
class CorpusGraph {

  private final Database database;
  private final GraphConfig config;

  CorpusGraph(Database database, GraphConfig config) {
    this.database = database;
    this.config = config;
  }

  Selected<Graph> read(GraphFilter filter, Fields fields) {
    return database.read(
        config.statementTimeout(), sql -> new Selected<>(read(sql, filter, fields), fields));
  }

  private Graph read(Sql sql, GraphFilter filter, Fields fields) {
    GraphSource source = GraphSource.of(sql, filter, config.maxArticles());
    List<Weight> nodes =
        filter.entities().isEmpty()
            ? mostNamed(sql, source, filter.maxNodes() + 1)
            : around(sql, source, filter);
    List<Weight> shown = nodes.subList(0, Math.min(nodes.size(), filter.maxNodes()));
    List<EdgeWeight> edges =
        edges(sql, source, shown.stream().map(Weight::entity).toList(), filter);
    List<EdgeWeight> drawn = edges.subList(0, Math.min(edges.size(), filter.maxEdges()));
    boolean truncated =
        source.truncated() || shown.size() < nodes.size() || drawn.size() < edges.size();
    return new Graph(
        nodes(sql, shown, drawn, fields.at("nodes")),
        CorpusEdges.read(sql, source, filter, drawn, fields.at("edges")),
        truncated);
  }

  private static List<Weight> mostNamed(Sql sql, GraphSource source, int limit) {
    return sql.list(
        "select entity_id, articles from %s n where articles > 0 order by articles desc, entity_id desc limit ?"
            .formatted(source.nodes()),
        Weight::of,
        parameters(source.parameters(), List.of(limit)));
  }

  /**
   * The entities asked for, then as many of their neighbours as there is room for, and one more.
   */
  private static List<Weight> around(Sql sql, GraphSource source, GraphFilter filter) {
    List<UUID> centre = survivors(sql, filter.entities());
    int room = Math.max(0, filter.maxNodes() + 1 - centre.size());
    List<UUID> neighbours = Surroundings.read(sql, source, centre, filter.minWeight(), room);
    List<UUID> ids = Stream.concat(centre.stream(), neighbours.stream()).toList();
    Map<UUID, Weight> weights = new HashMap<>();
    sql.list(
            "select entity_id, articles from %s n where entity_id = any(?::uuid[])"
                .formatted(source.nodes()),
            Weight::of,
            parameters(source.parameters(), List.of(ids)))
        .forEach(weight -> weights.put(weight.entity(), weight));
    return ids.stream().map(weights::get).filter(Objects::nonNull).toList();
  }

  private static List<UUID> survivors(Sql sql, List<EntityId> asked) {
    Map<UUID, Entity> found =
        EntityReader.byIds(sql, asked.stream().map(EntityId::value).toList(), false);
    Set<UUID> survivors = new HashSet<>();
    for (EntityId id : asked) {
      Entity entity = found.get(id.value());
      if (entity == null) {
        throw new NotFoundProblem("ENTITY", id);
      }
      survivors.add(entity.id().value());
    }
    return List.copyOf(survivors);
  }

  private static List<EdgeWeight> edges(
      Sql sql, GraphSource source, List<UUID> nodes, GraphFilter filter) {
    return sql.list(
        """
        select source, target, articles, sentences from %s e
        where source = any(?::uuid[]) and target = any(?::uuid[]) and articles + sentences >= ?
        order by articles + sentences desc, source, target limit ?
        """
            .formatted(source.edges()),
        EdgeWeight::of,
        parameters(
            source.parameters(), List.of(nodes, nodes, filter.minWeight(), filter.maxEdges() + 1)));
  }

  private static List<Node> nodes(
      Sql sql, List<Weight> weights, List<EdgeWeight> edges, Fields fields) {
    List<UUID> ids = weights.stream().map(Weight::entity).toList();
    Map<UUID, Entity> entities =
        fields.has("entity")
            ? EntityReader.byIds(sql, ids, fields.has("entity.aliases"))
            : Map.of();
    Map<UUID, Integer> communities = fields.has("community") ? communities(ids, edges) : Map.of();
    return weights.stream()
        .map(
            weight ->
                new Node(
                    entities.get(weight.entity()),
                    weight.articles(),
                    communities.get(weight.entity())))
        .toList();
  }

  private static Map<UUID, Integer> communities(List<UUID> entities, List<EdgeWeight> edges) {
    return Communities.of(
        entities,
        edges.stream().map(edge -> new Link(edge.source(), edge.target(), edge.weight())).toList());
  }

  /** The parameters of a statement, from its parts. */
  private static Object[] parameters(List<?>... parts) {
    return Stream.of(parts).flatMap(List::stream).toArray();
  }
}
