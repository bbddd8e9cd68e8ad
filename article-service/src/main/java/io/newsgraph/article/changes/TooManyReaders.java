package io.newsgraph.article.changes;

import io.newsgraph.article.problem.ClientError;

/** So many readers wait for changes that no further one may. */
public final class TooManyReaders extends ClientError {

  private static final long serialVersionUID = 1L;

  TooManyReaders(int limit) {
    super(
        503,
        "TOO_MANY_READERS",
        "Too many readers wait for changes",
        "%d readers wait already; ask with wait=0, or later".formatted(limit));
  }
}
