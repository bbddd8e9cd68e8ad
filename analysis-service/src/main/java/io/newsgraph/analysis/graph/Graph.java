package io.newsgraph.analysis.graph;

import io.newsgraph.analysis.entity.Entity;
import io.newsgraph.analysis.identifier.ArticleId;
import io.newsgraph.analysis.identifier.EntityId;
import io.newsgraph.analysis.relation.type.RelationType;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

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
   * @param community its number among the graph's communities, from 0 for the largest; null where
   *     it was not asked for
   */
  public record Node(Entity entity, long weight, Integer community) {}

  /**
   * @param weight articles that name both plus sentences that name both
   * @param types always with CO_OCCURRENCE, first
   * @param evidence at most 5 sentences, first those that state a relation; where no sentence names
   *     both, one that names each
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

  /** What joins two entities: that they are named together, or a relation that is stated. */
  public enum EdgeType {
    CO_OCCURRENCE,
    ROLE,
    PARTNER,
    INVEST,
    ACQUIRE,
    SUPPLY,
    DEVELOP,
    LAUNCH,
    PARENT,
    MEMBER,
    APPOINT,
    SUE,
    COMPETE,
    LOCATED,
    MEETING;

    static EdgeType of(RelationType relation) {
      return valueOf(relation.name());
    }

    /** Co-occurrence, which every edge is, and the relations, each once. */
    static List<EdgeType> with(Collection<RelationType> relations) {
      return Stream.concat(
              Stream.of(CO_OCCURRENCE), relations.stream().map(EdgeType::of).distinct().sorted())
          .toList();
    }
  }

  /**
   * A sentence of an article's revision.
   *
   * @param articleId null for a text that is no article
   * @param revision null for a text that is no article
   * @param sentence its text; of a very long one the beginning
   * @param start offset of the sentence in the article's text, in UTF-16 code units
   * @param end exclusive
   * @param type what it shows of the edge's types
   */
  public record Evidence(
      ArticleId articleId, Integer revision, String sentence, int start, int end, EdgeType type) {}
}
