package io.newsgraph.article.identity;

import io.newsgraph.article.problem.ClientError;

/** Not the id of an article, whatever articles there are. */
public final class InvalidId extends ClientError {

  private static final long serialVersionUID = 1L;

  InvalidId(String id) {
    super(
        400,
        "INVALID_ID",
        "An id has the wrong form",
        "\"%.60s\" is not \"art_\" and 32 lower-case hexadecimal digits".formatted(id));
  }
}
