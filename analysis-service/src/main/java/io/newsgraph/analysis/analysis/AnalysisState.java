package io.newsgraph.analysis.analysis;

import io.newsgraph.analysis.article.AnalysisStatus;
import io.newsgraph.analysis.entity.Entity;
import io.newsgraph.analysis.evidence.StoredSentences;
import io.newsgraph.analysis.graph.Graph;
import io.newsgraph.analysis.identifier.ArticleId;
import io.newsgraph.analysis.keyword.Keyword;
import io.newsgraph.analysis.selection.Selected;
import io.newsgraph.analysis.statement.QuotationView;
import io.newsgraph.analysis.statement.RelationView;
import io.newsgraph.analysis.topic.Topic;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How far an article's analysis is.
 *
 * @param revision the article's newest, as far as known here
 * @param analysis the newest there is, of an older revision while the newest waits; null where
 *     there is none, or where none of it was asked for
 * @param isCurrent whether there is an analysis of the newest revision
 */
public record AnalysisState(
    ArticleId articleId,
    AnalysisStatus status,
    int revision,
    @Schema(implementation = Analysis.class) Selected<Analysis> analysis,
    boolean isCurrent) {

  /**
   * What is known to be in an article. Parts that were not asked for are null; lists have at most
   * 500 items.
   *
   * @param articleId null for a text that is no article
   * @param revision what was analysed; every offset is into this revision's text; null for a text
   *     that is no article
   * @param analyzer version of the analyser
   * @param topic null where the text tells none
   * @param keywords best first, at most 50; scored over the corpus as it is when read
   * @param entities the most salient first
   * @param quotations in order of the text
   * @param relations in order of their first evidence
   * @param dates the times it speaks of, in order of the text
   * @param amounts in order of the text
   */
  public record Analysis(
      ArticleId articleId,
      Integer revision,
      String analyzer,
      OffsetDateTime analyzedAt,
      Topic topic,
      List<Keyword> keywords,
      List<ArticleEntity> entities,
      List<QuotationView> quotations,
      List<RelationView> relations,
      List<TimeView> dates,
      List<AmountView> amounts,
      Graph graph) {

    /**
     * @param origin names the article and its revision
     */
    static Analysis of(
        StoredSentences origin,
        String analyzer,
        OffsetDateTime analyzedAt,
        Topic topic,
        AnalysisParts parts) {
      return new Analysis(
          origin.article(),
          origin.revision(),
          analyzer,
          analyzedAt,
          topic,
          parts.keywords(),
          parts.entities(),
          parts.quotations(),
          parts.relations(),
          parts.dates(),
          parts.amounts(),
          parts.graph());
    }
  }

  /**
   * An entity that an article names.
   *
   * @param salience how much the article is about it, 0 to 1
   * @param identity why it is this entity
   */
  public record ArticleEntity(
      Entity entity, double salience, List<MentionView> mentions, IdentityView identity) {

    public ArticleEntity {
      mentions = List.copyOf(mentions);
    }
  }
}
