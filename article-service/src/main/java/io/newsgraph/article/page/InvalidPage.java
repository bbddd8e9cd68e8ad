package io.newsgraph.article.page;

import io.newsgraph.article.problem.ClientError;

/** The parameters of a page contradict one another or are out of range. */
public final class InvalidPage extends ClientError {

  private static final long serialVersionUID = 1L;

  public InvalidPage(String detail) {
    super(400, "INVALID_PAGE", "The page asked for cannot be", detail);
  }
}
