package io.newsgraph.article.reading;

import io.newsgraph.article.problem.ClientError;

/** More articles are asked for at once than one answer holds. */
public final class TooManyIds extends ClientError {

  private static final long serialVersionUID = 1L;

  TooManyIds(int asked, int limit) {
    super(
        400,
        "TOO_MANY_IDS",
        "Too many articles are asked for at once",
        "%,d ids and URLs are given; at most %,d are taken".formatted(asked, limit));
  }
}
