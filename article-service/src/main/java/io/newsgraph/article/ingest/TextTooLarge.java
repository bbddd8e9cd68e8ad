package io.newsgraph.article.ingest;

import io.newsgraph.article.problem.ClientError;

/** A text longer than any article. */
public final class TextTooLarge extends ClientError {

  private static final long serialVersionUID = 1L;

  TextTooLarge(int length, int limit) {
    super(
        413,
        "TEXT_TOO_LARGE",
        "The text is too large",
        "\"text\" has %,d UTF-16 units; at most %,d are taken".formatted(length, limit));
  }
}
