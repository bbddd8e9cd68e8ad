package io.newsgraph.article.body;

import io.newsgraph.article.problem.ClientError;

/** The body has more bytes than any article needs. */
public final class BodyTooLarge extends ClientError {

  private static final long serialVersionUID = 1L;

  BodyTooLarge(int limit) {
    super(
        413,
        "BODY_TOO_LARGE",
        "The body is too large",
        "The body has more than %,d bytes".formatted(limit));
  }
}
