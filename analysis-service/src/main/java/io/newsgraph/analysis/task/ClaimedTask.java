package io.newsgraph.analysis.task;

import io.newsgraph.analysis.identifier.ArticleId;
import java.util.UUID;

/**
 * A task that this worker holds until its lease ends.
 *
 * @param work the queue it is from
 * @param attempt 1 for the first; tells this claim from a later one
 */
record ClaimedTask(Work work, UUID article, int revision, int attempt) {

  ArticleId articleId() {
    return new ArticleId(article);
  }
}
