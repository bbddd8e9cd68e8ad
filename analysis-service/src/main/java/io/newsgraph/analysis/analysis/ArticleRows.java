package io.newsgraph.analysis.analysis;

import io.newsgraph.analysis.analysis.AnalysisFields.Part;
import io.newsgraph.analysis.database.Sql;
import io.newsgraph.analysis.entity.Entity;
import io.newsgraph.analysis.entity.EntityReader;
import io.newsgraph.analysis.evidence.StoredSentences;
import io.newsgraph.analysis.graph.ArticleEdges;
import io.newsgraph.analysis.graph.EdgeRow;
import io.newsgraph.analysis.keyword.Keyword;
import io.newsgraph.analysis.statement.QuotationRow;
import io.newsgraph.analysis.statement.RelationRow;
import io.newsgraph.analysis.statement.StatementReader;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

  static ArticleRows read(Sql sql, Collection<UUID> articles, AnalysisFields fields) {
    Map<UUID, List<NamedRow>> named =
        given(fields.any(Part.ENTITIES, Part.GRAPH), () -> NamedRow.read(sql, articles));
    Map<UUID, List<QuotationRow>> quotations =
        given(fields.any(Part.QUOTATIONS), () -> StatementReader.quotations(sql, articles));
    Map<UUID, List<RelationRow>> relations =
        given(
            fields.any(Part.RELATIONS, Part.GRAPH), () -> StatementReader.relations(sql, articles));
    Set<UUID> concerned = entities(named, quotations, relations);
    return new ArticleRows(
        given(fields.any(Part.KEYWORDS), () -> KeywordReader.read(sql, articles)),
        given(fields.any(Part.DATES, Part.AMOUNTS), () -> ArticleDetails.read(sql, articles)),
        named,
        quotations,
        relations,
        given(fields.any(Part.GRAPH), () -> ArticleEdges.read(sql, articles)),
        given(fields.any(Part.RELATIONS, Part.GRAPH), () -> StoredSentences.read(sql, articles)),
        given(!concerned.isEmpty(), () -> EntityReader.byIds(sql, concerned)));
  }

  private static <V> Map<UUID, V> given(boolean wanted, Supplier<Map<UUID, V>> read) {
    return wanted ? read.get() : Map.of();
  }

  private static Set<UUID> entities(
      Map<UUID, List<NamedRow>> named,
      Map<UUID, List<QuotationRow>> quotations,
      Map<UUID, List<RelationRow>> relations) {
    Stream<UUID> mentioned = named.values().stream().flatMap(List::stream).map(NamedRow::entity);
    Stream<UUID> speaking =
        quotations.values().stream().flatMap(List::stream).map(QuotationRow::speaker);
    Stream<UUID> related =
        relations.values().stream()
            .flatMap(List::stream)
            .flatMap(relation -> Stream.of(relation.subject(), relation.object()));
    return Stream.of(mentioned, speaking, related)
        .flatMap(ids -> ids)
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }
}
