package io.newsgraph.analysis.analysis;

import io.newsgraph.analysis.entity.Entity;
import io.newsgraph.analysis.graph.Graph;
import io.newsgraph.analysis.identifier.ArticleId;
import io.newsgraph.analysis.keyword.Keyword;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * How far an article's analysis is.
 *
 * @param revision the article's newest, as far as known here
 * @param analysis the newest there is, of an older revision while the newest waits; null where
 *     there is none, or where none of it was asked for
 * @param isCurrent whether there is an analysis of the newest revision
 */
public record AnalysisState(
    ArticleId articleId, Status status, int revision, Analysis analysis, boolean isCurrent) {

  /** PENDING: waits or is worked on; FAILED: given up, until retried. */
  public enum Status {
    PENDING,
    DONE,
    FAILED
  }

  /**
   * What is known to be in an article. Parts that were not asked for are null.
   *
   * @param revision what was analysed; every offset is into this revision's text
   * @param analyzer version of the analyser
   * @param topic null: topics are not worked out
   * @param keywords best first, at most 50; scored over the corpus as it is when read
   * @param entities the most salient first
   */
  public record Analysis(
      ArticleId articleId,
      int revision,
      String analyzer,
      OffsetDateTime analyzedAt,
      String topic,
      List<Keyword> keywords,
      List<ArticleEntity> entities,
      Graph graph) {}

  /**
   * An entity that an article names.
   *
   * @param salience how much the article is about it, 0 to 1
   */
  public record ArticleEntity(Entity entity, double salience, List<MentionView> mentions) {

    public ArticleEntity {
      mentions = List.copyOf(mentions);
    }
  }
}
