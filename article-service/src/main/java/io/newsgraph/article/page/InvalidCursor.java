package io.newsgraph.article.page;

import io.newsgraph.article.problem.ClientError;

/** A cursor that this list never gave out. */
public final class InvalidCursor extends ClientError {

  private static final long serialVersionUID = 1L;

  public InvalidCursor(String detail) {
    super(400, "INVALID_CURSOR", "The cursor does not belong here", detail);
  }
}
