package io.newsgraph.analysis.graph;

import io.newsgraph.analysis.evidence.StoredSentence;
import io.newsgraph.analysis.evidence.StoredSentences;
import io.newsgraph.analysis.graph.Communities.Link;
import io.newsgraph.analysis.graph.Graph.Edge;
import io.newsgraph.analysis.graph.Graph.EdgeType;
import io.newsgraph.analysis.graph.Graph.Evidence;
import io.newsgraph.analysis.graph.Graph.Node;
import io.newsgraph.analysis.identifier.EntityId;
import io.newsgraph.analysis.statement.RelationRow;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The graph of a single article. */
public final class ArticleGraph {

  /** As every list within an article; more edges than that are not to be drawn. */
  static final int MAX_EDGES = 500;

  private ArticleGraph() {}

  /**
   * @param edges cut to the weightiest where there are more than are shown
   * @param relations the article's, which give the edges their types
   */
  public static Graph of(
      List<Node> nodes,
      List<EdgeRow> edges,
      List<RelationRow> relations,
      StoredSentences sentences) {
    List<Edge> shown =
        edges.stream()
            .sorted(Comparator.comparingInt(EdgeRow::sentences).reversed())
            .limit(MAX_EDGES)
            .map(edge -> edge(edge, relations, sentences))
            .toList();
    return new Graph(nodes, shown, shown.size() < edges.size());
  }

  /** To which community of the graph each entity belongs. */
  public static Map<UUID, Integer> communities(List<UUID> entities, List<EdgeRow> edges) {
    return Communities.of(
        entities,
        edges.stream().map(edge -> new Link(edge.source(), edge.target(), weight(edge))).toList());
  }

  /** The article itself, and each of its sentences that name both. */
  private static long weight(EdgeRow edge) {
    return 1L + edge.sentences();
  }

  private static Edge edge(EdgeRow row, List<RelationRow> relations, StoredSentences sentences) {
    List<RelationRow> joining =
        relations.stream().filter(each -> each.joins(row.source(), row.target())).toList();
    return new Edge(
        new EntityId(row.source()),
        new EntityId(row.target()),
        weight(row),
        EdgeType.with(joining.stream().map(RelationRow::type).toList()),
        evidence(row, joining, sentences));
  }

  /** What states a relation comes first; each sentence once, for the first that it shows. */
  private static List<Evidence> evidence(
      EdgeRow row, List<RelationRow> joining, StoredSentences sentences) {
    Map<Integer, EdgeType> shown = new LinkedHashMap<>();
    for (RelationRow relation : joining) {
      relation
          .evidence()
          .forEach(place -> shown.putIfAbsent(place.sentence(), EdgeType.of(relation.type())));
    }
    row.evidence().forEach(position -> shown.putIfAbsent(position, EdgeType.CO_OCCURRENCE));
    return shown.entrySet().stream()
        .limit(CoOccurrence.MAX_EVIDENCE)
        .map(entry -> evidence(sentences, entry.getKey(), entry.getValue()))
        .toList();
  }

  private static Evidence evidence(StoredSentences sentences, int position, EdgeType type) {
    StoredSentence sentence = sentences.at(position);
    return new Evidence(
        sentences.article(),
        sentences.revision(),
        sentence.text(),
        sentence.start(),
        sentence.end(),
        type);
  }
}
