package io.newsgraph.analysis.statement;

import io.newsgraph.analysis.analyzer.ArticleAnalysis;
import io.newsgraph.analysis.database.Json;
import io.newsgraph.analysis.database.Sql;
import io.newsgraph.analysis.evidence.SentenceGathering;
import io.newsgraph.analysis.relation.statement.Relation;
import io.newsgraph.analysis.relation.type.RelationType;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The rows that tell what one article states. */
public record StatementRows(List<QuotationRow> quotations, List<RelationRow> relations) {

  private static final String INSERT_QUOTATIONS =
      """
      insert into article_quotation (article_id, position, speaker, effective_at, kind, text,
        start_offset, end_offset, speaker_text, speaker_start, speaker_end, cue, hedged)
      select a.article_id, q.position, q.speaker, a.effective_at, q.kind, q.text,
        q.start_offset, q.end_offset, q.speaker_text, q.speaker_start, q.speaker_end, q.cue, q.hedged
      from analysis a,
        json_to_recordset(?::json) as q(position int, speaker uuid, kind text, text text,
          start_offset int, end_offset int, speaker_text text, speaker_start int, speaker_end int,
          cue text, hedged boolean)
      where a.article_id = ?
      """;

  private static final String INSERT_RELATIONS =
      """
      insert into article_relation (article_id, position, type, subject, object, effective_at,
        label, former, hedged, as_of, evidence)
      select a.article_id, r.position, r.type, r.subject, r.object, a.effective_at,
        r.label, r.former, r.hedged, r.as_of, r.evidence
      from analysis a,
        json_to_recordset(?::json) as r(position int, type text, subject uuid, object uuid,
          label text, former boolean, hedged boolean, as_of text, evidence jsonb)
      where a.article_id = ?
      """;

  public StatementRows {
    quotations = List.copyOf(quotations);
    relations = List.copyOf(relations);
  }

  /**
   * @param gathering keeps the sentences that the relations' evidence points to
   */
  public static StatementRows of(
      ArticleAnalysis analysis, ClusterEntities entities, SentenceGathering gathering) {
    List<QuotationRow> quotations = new ArrayList<>();
    analysis
        .quotations()
        .forEach(each -> quotations.add(QuotationRow.of(quotations.size(), each, entities)));
    List<RelationRow> relations = new ArrayList<>();
    analysis.relations().stream()
        .filter(relation -> isKeepable(relation, entities))
        .forEach(
            each -> relations.add(RelationRow.of(relations.size(), each, entities, gathering)));
    return new StatementRows(quotations, relations);
  }

  /**
   * Whether its ends are kept, and are two: names that the article takes apart may be one thing.
   */
  private static boolean isKeepable(Relation relation, ClusterEntities entities) {
    UUID subject = entities.of(relation.subject());
    if (subject == null) {
      return false;
    }
    if (relation.object() == null) {
      return relation.type() == RelationType.ROLE;
    }
    UUID object = entities.of(relation.object());
    return object != null && !object.equals(subject);
  }

  /** Writes the rows of an article whose analysis was just written. */
  public void insert(Sql sql, UUID article) {
    if (!quotations.isEmpty()) {
      sql.update(INSERT_QUOTATIONS, Json.write(quotations), article);
    }
    if (!relations.isEmpty()) {
      sql.update(INSERT_RELATIONS, Json.write(relations), article);
    }
  }
}
