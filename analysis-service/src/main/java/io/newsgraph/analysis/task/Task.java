package io.newsgraph.analysis.task;

import io.newsgraph.analysis.identifier.ArticleId;
import java.time.OffsetDateTime;

/**
 * An article that waits for its analysis, or whose analysis was given up.
 *
 * @param attempts how often it was begun
 * @param dueAt when it may be begun; of one being worked on, when it may be begun again
 * @param error the code of its last failure, or null
 * @param detail what there is to say about the failure, or null
 */
public record Task(
    ArticleId articleId,
    int revision,
    Status status,
    int attempts,
    OffsetDateTime dueAt,
    String error,
    String detail,
    OffsetDateTime createdAt) {

  /** A task that is done is no more. */
  public enum Status {
    PENDING,
    FAILED
  }
}
