package io.newsgraph.analysis.analysis;

import io.newsgraph.analysis.corpus.CorpusChange.UsedName;
import io.newsgraph.analysis.database.Json;
import io.newsgraph.analysis.database.Sql;
import io.newsgraph.analysis.entity.identity.Identities;
import io.newsgraph.analysis.entity.name.NameNormalizer;
import io.newsgraph.analysis.entity.recognition.EntityCluster;
import io.newsgraph.analysis.evidence.SentenceGathering;
import io.newsgraph.analysis.evidence.StoredSentence;
import io.newsgraph.analysis.graph.CoOccurrence;
import io.newsgraph.analysis.graph.EdgeRow;
import io.newsgraph.analysis.statement.StatementRows;
import io.newsgraph.analysis.topic.Topic;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * The rows that tell one article's result; everything counted is counted from them.
 *
 * @param sentences those that the edges' and relations' evidence points to, by position
 */
record AnalysisRows(
    AnalysisResult result,
    List<NamedEntity> entities,
    List<EdgeRow> edges,
    StatementRows statements,
    List<StoredSentence> sentences) {

  private static final String INSERT_ANALYSIS =
      """
      insert into analysis
        (article_id, revision, analyzer, analyzer_number, analyzed_at, effective_at, length, terms,
         keywords, sentences, topic, topic_score, times, amounts)
      select id, revision, ?, ?, now(), effective_at, ?, ?::text[], ?::jsonb, ?::jsonb, ?, ?, ?::jsonb, ?::jsonb
      from article where id = ?
      returning day
      """;

  private static final String INSERT_ENTITIES =
      """
      insert into article_entity (article_id, entity_id, effective_at, salience, names, mentions,
        reason, detail, offices, callings)
      select a.article_id, n.entity, a.effective_at, n.salience, n.names, n.mentions,
        n.reason, n.detail, n.offices, n.callings
      from analysis a,
        json_to_recordset(?::json) as n(entity uuid, salience float8, names text[], mentions jsonb,
          reason text, detail text, offices text[], callings text[])
      where a.article_id = ?
      """;

  private static final String INSERT_EDGES =
      """
      insert into article_edge (article_id, source, target, effective_at, sentences, evidence)
      select a.article_id, e.source, e.target, a.effective_at, e.sentences, e.evidence
      from analysis a,
        json_to_recordset(?::json) as e(source uuid, target uuid, sentences int, evidence int[])
      where a.article_id = ?
      """;

  /**
   * @param identities of the result's clusters; those of one entity are joined
   */
  static AnalysisRows of(AnalysisResult result, Identities identities) {
    Map<UUID, List<EntityCluster>> clusters = new LinkedHashMap<>();
    for (EntityCluster cluster : result.analysis().clusters()) {
      clusters.computeIfAbsent(identities.entityOf(cluster), _ -> new ArrayList<>()).add(cluster);
    }
    List<NamedEntity> entities =
        clusters.values().stream().map(each -> NamedEntity.of(each, identities)).toList();
    SentenceGathering gathering =
        new SentenceGathering(result.document().text(), result.analysis().sentences());
    StatementRows statements = StatementRows.of(result.analysis(), identities::entityOf, gathering);
    List<EdgeRow> edges =
        CoOccurrence.of(entities.stream().map(NamedEntity::linked).toList(), statements.relations())
            .stream()
            .map(pair -> EdgeRow.of(pair, gathering))
            .toList();
    return new AnalysisRows(result, entities, edges, statements, gathering.gathered());
  }

  /**
   * Writes the rows, for the article's newest revision.
   *
   * @return the day the article counts on
   */
  LocalDate insert(Sql sql, UUID article) {
    Topic topic = result.analysis().topic();
    ArticleDetails details = ArticleDetails.of(result.analysis());
    LocalDate day =
        sql.first(
                INSERT_ANALYSIS,
                row -> LocalDate.parse(row.text("day")),
                result.analyzer().text(),
                result.analyzer().number(),
                result.document().text().length(),
                result.terms(),
                Json.write(result.analysis().keywords()),
                Json.write(sentences),
                topic == null ? null : topic.label(),
                topic == null ? null : topic.score(),
                Json.write(details.times()),
                Json.write(details.amounts()),
                article)
            .orElseThrow();
    sql.update(INSERT_ENTITIES, Json.write(entities.stream().map(EntityRow::of).toList()), article);
    sql.update(INSERT_EDGES, Json.write(edges), article);
    statements.insert(sql, article);
    return day;
  }

  /** Each spelling of each entity, with the form that searching compares. */
  List<UsedName> usedNames() {
    return entities.stream()
        .flatMap(
            entity ->
                entity.names().stream()
                    .map(
                        name ->
                            new UsedName(entity.entity(), name, NameNormalizer.normalize(name), 1)))
        .toList();
  }

  private record EntityRow(
      UUID entity,
      double salience,
      List<String> names,
      List<MentionView> mentions,
      String reason,
      String detail,
      Set<String> offices,
      Set<String> callings) {

    static EntityRow of(NamedEntity named) {
      return new EntityRow(
          named.entity(),
          named.salience(),
          named.names(),
          named.mentions().stream().map(MentionView::of).toList(),
          named.identity().reason().name(),
          named.identity().detail(),
          named.offices().titles(),
          named.offices().callings());
    }
  }
}
