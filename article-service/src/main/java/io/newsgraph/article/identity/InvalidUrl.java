package io.newsgraph.article.identity;

import io.newsgraph.article.problem.ClientError;

/** Not the address of a page on the web. */
public final class InvalidUrl extends ClientError {

  private static final long serialVersionUID = 1L;

  InvalidUrl(String url, String reason) {
    super(
        400,
        "INVALID_URL",
        "An article's URL cannot be read",
        "\"%.200s\" %s".formatted(url, reason));
  }
}
