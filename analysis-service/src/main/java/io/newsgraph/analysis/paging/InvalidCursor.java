package io.newsgraph.analysis.paging;

import io.newsgraph.analysis.problem.CodedProblem;
import jakarta.ws.rs.core.Response.Status;

/** A cursor that this list never gave out. */
final class InvalidCursor extends CodedProblem {

  private static final long serialVersionUID = 1L;

  InvalidCursor() {
    super(
        Status.BAD_REQUEST,
        "INVALID_CURSOR",
        "The cursor is not one of this list in this order; use the cursors of its items as they are.");
  }
}
