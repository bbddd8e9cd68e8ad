package io.newsgraph.analysis.graph;

import io.newsgraph.analysis.entity.Entity;
import io.newsgraph.analysis.identifier.ArticleId;
import io.newsgraph.analysis.identifier.EntityId;
import java.util.List;

/**
 * Entities and which of them are named together.
 *
 * @param truncated whether a limit cut something off
 */
public record Graph(List<Node> nodes, List<Edge> edges, boolean truncated) {

  public Graph {
    nodes = List.copyOf(nodes);
    edges = List.copyOf(edges);
  }

  /**
   * @param weight articles that name it; in one article's graph, its mentions there
   * @param community null: communities are not worked out
   */
  public record Node(Entity entity, long weight, Integer community) {}

  /**
   * @param weight articles that name both plus sentences that name both
   * @param evidence at most 5 sentences; where no sentence names both, one that names each
   */
  public record Edge(
      EntityId source,
      EntityId target,
      long weight,
      List<EdgeType> types,
      List<Evidence> evidence) {

    public Edge {
      types = List.copyOf(types);
      evidence = List.copyOf(evidence);
    }
  }

  /** What joins two entities. Clients are told that there will be more. */
  public enum EdgeType {
    CO_OCCURRENCE
  }

  /**
   * A sentence of an article's revision.
   *
   * @param sentence its text; of a very long one the beginning
   * @param start offset of the sentence in the article's text, in UTF-16 code units
   * @param end exclusive
   */
  public record Evidence(ArticleId articleId, int revision, String sentence, int start, int end) {}
}
