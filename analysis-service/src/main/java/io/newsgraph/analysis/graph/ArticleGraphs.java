package io.newsgraph.analysis.graph;

import io.newsgraph.analysis.database.Json;
import io.newsgraph.analysis.database.Row;
import io.newsgraph.analysis.database.Sql;
import io.newsgraph.analysis.graph.Graph.Edge;
import io.newsgraph.analysis.graph.Graph.EdgeType;
import io.newsgraph.analysis.graph.Graph.Evidence;
import io.newsgraph.analysis.graph.Graph.Node;
import io.newsgraph.analysis.identifier.ArticleId;
import io.newsgraph.analysis.identifier.EntityId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The graphs of single articles. */
public final class ArticleGraphs {

  /** As every list within an article; more edges than that are not to be drawn. */
  private static final int MAX_EDGES = 500;

  private static final String EDGES =
      """
      select e.*
      from unnest(?::uuid[]) as wanted(article_id)
      cross join lateral (
        select article_id, source, target, sentences, evidence from article_edge
        where article_id = wanted.article_id
        order by sentences desc, source, target limit ?
      ) e
      """;

  private ArticleGraphs() {}

  /**
   * Reads the articles' graphs in two statements.
   *
   * @param nodes each article's nodes
   */
  public static Map<UUID, Graph> read(Sql sql, Map<UUID, List<Node>> nodes) {
    Map<UUID, Sentences> sentences = sentences(sql, nodes.keySet());
    Map<UUID, List<Edge>> edges = new HashMap<>();
    sql.list(
        EDGES,
        row -> {
          UUID article = row.uuid("article_id");
          Edge edge = edge(row, article, sentences.get(article));
          return edges.computeIfAbsent(article, _ -> new ArrayList<>()).add(edge);
        },
        nodes.keySet(),
        MAX_EDGES + 1);
    Map<UUID, Graph> graphs = new HashMap<>();
    nodes.forEach(
        (article, named) ->
            graphs.put(article, graph(named, edges.getOrDefault(article, List.of()))));
    return graphs;
  }

  private static Graph graph(List<Node> nodes, List<Edge> edges) {
    boolean truncated = edges.size() > MAX_EDGES;
    return new Graph(nodes, truncated ? edges.subList(0, MAX_EDGES) : edges, truncated);
  }

  private static Map<UUID, Sentences> sentences(Sql sql, Collection<UUID> articles) {
    Map<UUID, Sentences> sentences = new HashMap<>();
    sql.list(
            "select article_id, revision, sentences from analysis where article_id = any(?::uuid[])",
            row -> Map.entry(row.uuid("article_id"), Sentences.of(row)),
            articles)
        .forEach(entry -> sentences.put(entry.getKey(), entry.getValue()));
    return sentences;
  }

  private static Edge edge(Row row, UUID article, Sentences sentences) {
    List<Evidence> evidence =
        row.integers("evidence").stream()
            .map(position -> sentences.evidence(new ArticleId(article), position))
            .toList();
    return new Edge(
        new EntityId(row.uuid("source")),
        new EntityId(row.uuid("target")),
        1L + row.integer("sentences"),
        List.of(EdgeType.CO_OCCURRENCE),
        evidence);
  }

  private record Sentences(int revision, List<StoredSentence> stored) {

    static Sentences of(Row row) {
      return new Sentences(
          row.integer("revision"), Json.readList(row.text("sentences"), StoredSentence.class));
    }

    Evidence evidence(ArticleId article, int position) {
      StoredSentence sentence = stored.get(position);
      return new Evidence(article, revision, sentence.text(), sentence.start(), sentence.end());
    }
  }
}
