package io.newsgraph.analysis.analysis;

import io.newsgraph.analysis.database.Sql;
import io.newsgraph.analysis.entity.Entity;
import io.newsgraph.analysis.evidence.StoredSentences;
import io.newsgraph.analysis.graph.ArticleEdges;
import io.newsgraph.analysis.graph.EdgeRow;
import io.newsgraph.analysis.keyword.Keyword;
import io.newsgraph.analysis.selection.Fields;
import io.newsgraph.analysis.statement.QuotationRow;
import io.newsgraph.analysis.statement.RelationRow;
import io.newsgraph.analysis.statement.StatementReader;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/** The rows of many articles' analyses, as far as they were asked for: a statement each part. */
record ArticleRows(
    Map<UUID, List<Keyword>> keywords,
    Map<UUID, ArticleDetails> details,
    Map<UUID, List<NamedRow>> named,
    Map<UUID, List<QuotationRow>> quotations,
    Map<UUID, List<RelationRow>> relations,
    Map<UUID, List<EdgeRow>> edges,
    Map<UUID, StoredSentences> sentences,
    Map<UUID, Entity> entities) {

  static ArticleRows read(Sql sql, Collection<UUID> articles, Asked asked) {
    Fields named = asked.at("entities");
    Fields graph = asked.at("graph");
    Map<UUID, List<NamedRow>> entities =
        given(
            !named.isNone() || graph.has("nodes"),
            () -> NamedRow.read(sql, articles, named.has("mentions") || graph.has("nodes.weight")));
    Map<UUID, List<QuotationRow>> quotations =
        given(asked.has("quotations"), () -> StatementReader.quotations(sql, articles));
    boolean joins = graph.has("edges.types") || graph.has("edges.evidence");
    boolean places = asked.has("relations.evidence") || graph.has("edges.evidence");
    Map<UUID, List<RelationRow>> relations =
        given(
            asked.has("relations") || joins,
            () -> StatementReader.relations(sql, articles, places));
    NamedEntities concerned = new NamedEntities(asked, entities, quotations, relations);
    return new ArticleRows(
        given(
            asked.has("keywords"),
            () -> KeywordReader.read(sql, articles, asked.first().keywords())),
        given(
            asked.has("dates") || asked.has("amounts"),
            () -> ArticleDetails.read(sql, articles, asked.fields())),
        entities,
        quotations,
        relations,
        given(
            graph.has("edges") || graph.has("truncated") || graph.has("nodes.community"),
            () -> ArticleEdges.read(sql, articles, graph.has("edges.evidence"))),
        given(places, () -> StoredSentences.read(sql, articles)),
        concerned.read(sql));
  }

  private static <V> Map<UUID, V> given(boolean wanted, Supplier<Map<UUID, V>> read) {
    return wanted ? read.get() : Map.of();
  }
}
