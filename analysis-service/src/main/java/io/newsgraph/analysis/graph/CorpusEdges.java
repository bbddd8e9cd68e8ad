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
    List<List<Evidence>> none = Collections.nCopies(weights.size(), List.of());
    List<List<Evidence>> stated =
        fields.has("types") || fields.has("evidence")
            ? EdgeRelations.read(sql, source, weights)
            : none;
    List<List<Evidence>> named =
        fields.has("evidence") ? EdgeEvidence.read(sql, source, weights) : none;
    Set<EdgeType> shown = filter.types();
    return PageBatch.number(
        weights,
        (ordinal, weight) ->
            fields.has("evidence")
                ? edge(weight, stated.get(ordinal), named.get(ordinal), shown)
                : withoutEvidence(edge(weight, stated.get(ordinal), List.of(), shown)));
  }

  private static Edge withoutEvidence(Edge edge) {
    return new Edge(edge.source(), edge.target(), edge.weight(), edge.types(), List.of());
  }

  private static Edge edge(
      EdgeWeight weight, List<Evidence> stated, List<Evidence> named, Set<EdgeType> asked) {
    List<EdgeType> types =
        Stream.concat(
                Stream.of(EdgeType.CO_OCCURRENCE),
                stated.stream().map(Evidence::type).distinct().sorted())
            .toList();
    return new Edge(
        new EntityId(weight.source()),
        new EntityId(weight.target()),
        weight.weight(),
        types,
        evidence(stated, named, asked));
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
