package io.newsgraph.article.changes;

import io.newsgraph.article.problem.ClientError;

/**
 * The reader has been further than the feed goes: the database was put back to an earlier state.
 */
public final class CursorAhead extends ClientError {

  private static final long serialVersionUID = 1L;

  CursorAhead(long after, long head) {
    super(
        409,
        "CURSOR_AHEAD",
        "The feed does not go that far",
        "after is %d, the feed ends at %d: it was restored; read it from 0".formatted(after, head));
  }
}
