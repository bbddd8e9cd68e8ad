package io.newsgraph.analysis.analysis;

import io.newsgraph.analysis.analysis.AnalysisState.ArticleEntity;
import io.newsgraph.analysis.evidence.StoredSentences;
import io.newsgraph.analysis.graph.ArticleGraph;
import io.newsgraph.analysis.graph.EdgeRow;
import io.newsgraph.analysis.graph.Graph;
import io.newsgraph.analysis.graph.Graph.Node;
import io.newsgraph.analysis.keyword.Keyword;
import io.newsgraph.analysis.statement.QuotationRow;
import io.newsgraph.analysis.statement.QuotationView;
import io.newsgraph.analysis.statement.RelationRow;
import io.newsgraph.analysis.statement.RelationView;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The parts of one analysis, from the rows that tell them; null for those that were not asked for.
 */
record AnalysisParts(
    List<Keyword> keywords,
    List<ArticleEntity> entities,
    List<QuotationView> quotations,
    List<RelationView> relations,
    List<TimeView> dates,
    List<AmountView> amounts,
    Graph graph) {

  private static final ArticleDetails NO_DETAILS = new ArticleDetails(List.of(), List.of());

  /**
   * @param origin names the article and its revision, and holds its stored sentences
   */
  static AnalysisParts of(UUID id, StoredSentences origin, ArticleRows rows, Asked asked) {
    ListSizes first = asked.first();
    ArticleDetails details = rows.details().getOrDefault(id, NO_DETAILS);
    List<NamedRow> named = rows.named().getOrDefault(id, List.of());
    List<RelationRow> relations = rows.relations().getOrDefault(id, List.of());
    return new AnalysisParts(
        asked.has("keywords") ? rows.keywords().getOrDefault(id, List.of()) : null,
        asked.has("entities")
            ? ListSizes.first(named, first.entities())
                .map(each -> each.view(rows.entities()))
                .toList()
            : null,
        asked.has("quotations") ? quotations(id, origin, rows, first.quotations()) : null,
        asked.has("relations")
            ? ListSizes.first(relations, first.relations())
                .map(each -> RelationView.of(each, rows.entities(), origin))
                .toList()
            : null,
        asked.has("dates") ? ListSizes.first(details.times(), first.dates()).toList() : null,
        asked.has("amounts") ? ListSizes.first(details.amounts(), first.amounts()).toList() : null,
        asked.has("graph")
            ? ArticleGraph.of(
                nodes(id, named, rows, asked),
                rows.edges().getOrDefault(id, List.<EdgeRow>of()),
                relations,
                origin)
            : null);
  }

  private static List<QuotationView> quotations(
      UUID id, StoredSentences origin, ArticleRows rows, Integer first) {
    List<QuotationRow> quotations = rows.quotations().getOrDefault(id, List.of());
    return ListSizes.first(quotations, first)
        .map(each -> QuotationView.of(origin.article(), origin.revision(), each, rows.entities()))
        .toList();
  }

  private static List<Node> nodes(UUID id, List<NamedRow> named, ArticleRows rows, Asked asked) {
    List<UUID> entities = named.stream().map(NamedRow::entity).toList();
    Map<UUID, Integer> communities =
        asked.has("graph.nodes.community")
            ? ArticleGraph.communities(entities, rows.edges().getOrDefault(id, List.of()))
            : Map.of();
    return named.stream()
        .map(
            each ->
                new Node(
                    rows.entities().get(each.entity()),
                    each.mentions().size(),
                    communities.get(each.entity())))
        .toList();
  }
}
