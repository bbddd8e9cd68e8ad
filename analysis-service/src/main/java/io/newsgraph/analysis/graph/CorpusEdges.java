package io.newsgraph.analysis.graph;

import io.newsgraph.analysis.database.Sql;
import io.newsgraph.analysis.graph.Graph.Edge;
import io.newsgraph.analysis.graph.Graph.EdgeType;
import io.newsgraph.analysis.graph.Graph.Evidence;
import io.newsgraph.analysis.identifier.ArticleId;
import io.newsgraph.analysis.identifier.EntityId;
import io.newsgraph.analysis.paging.PageBatch;
import io.newsgraph.analysis.selection.Fields;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Gives edges of the corpus their types and sentences. */
final class CorpusEdges {

  private CorpusEdges() {}

  /**
   * The edges in two statements; fewer where not all of them is asked for.
   *
   * @param fields of an edge
   */
  static List<Edge> read(
      Sql sql, GraphSource source, GraphFilter filter, List<EdgeWeight> weights, Fields fields) {
    if (fields.has("evidence")) {
      return withEvidence(sql, source, filter, weights);
    }
    List<Set<EdgeType>> types =
        fields.has("types")
            ? EdgeRelations.types(sql, source, weights)
            : Collections.nCopies(weights.size(), Set.of());
    return PageBatch.number(
        weights, (ordinal, weight) -> edge(weight, types.get(ordinal), List.of()));
  }

  private static List<Edge> withEvidence(
      Sql sql, GraphSource source, GraphFilter filter, List<EdgeWeight> weights) {
    List<List<Evidence>> stated = EdgeRelations.sentences(sql, source, weights);
    List<List<Evidence>> named = EdgeEvidence.read(sql, source, weights);
    return PageBatch.number(
        weights,
        (ordinal, weight) -> {
          List<Evidence> sentences = stated.get(ordinal);
          Set<EdgeType> types = sentences.stream().map(Evidence::type).collect(Collectors.toSet());
          return edge(weight, types, evidence(sentences, named.get(ordinal), filter.types()));
        });
  }

  private static Edge edge(EdgeWeight weight, Set<EdgeType> stated, List<Evidence> evidence) {
    return new Edge(
        new EntityId(weight.source()),
        new EntityId(weight.target()),
        weight.weight(),
        Stream.concat(Stream.of(EdgeType.CO_OCCURRENCE), stated.stream().sorted()).toList(),
        evidence);
  }

  /** What was asked for comes first, then other relations; each sentence once. */
  private static List<Evidence> evidence(
      List<Evidence> stated, List<Evidence> named, Set<EdgeType> asked) {
    return Stream.of(
            stated.stream().filter(each -> asked.contains(each.type())),
            stated.stream(),
            named.stream())
        .flatMap(each -> each)
        .collect(Collectors.toMap(Place::of, each -> each, (first, _) -> first, LinkedHashMap::new))
        .sequencedValues()
        .stream()
        .limit(CoOccurrence.MAX_EVIDENCE)
        .toList();
  }

  private record Place(ArticleId article, int start) {

    static Place of(Evidence evidence) {
      return new Place(evidence.articleId(), evidence.start());
    }
  }
}
