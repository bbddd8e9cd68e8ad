package io.newsgraph.gateway.analysis;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What analysis-service knows of one article.
 *
 * @param analysis the newest there is, maybe of an older revision; null where there is none yet
 * @param current whether it is of the article's newest revision
 */
record AnalysisState(
    String articleId,
    AnalysisStatus status,
    Analysis analysis,
    @JsonProperty("isCurrent") boolean current) {

  /**
   * An article that analysis-service has not heard of yet: it follows article-service a moment
   * behind.
   */
  static AnalysisState unheardOf(String articleId) {
    return new AnalysisState(articleId, AnalysisStatus.PENDING, null, false);
  }

  /** The analysis, or null where there is none yet. */
  Analysis known() {
    return analysis == null ? null : analysis.asCurrent(current);
  }
}
