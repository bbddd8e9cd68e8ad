package io.newsgraph.article.identity;

import io.newsgraph.article.problem.ClientError;

/** More articles are asked for at once than one answer holds. */
public final class TooManyIds extends ClientError {

  private static final long serialVersionUID = 1L;

  public TooManyIds(int asked, int limit) {
    super(
        400,
        "TOO_MANY_IDS",
        "Too many articles are asked for at once",
        "%,d are asked for; at most %,d are taken".formatted(asked, limit));
  }
}
