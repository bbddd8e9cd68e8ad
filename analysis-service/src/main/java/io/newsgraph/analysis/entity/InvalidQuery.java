package io.newsgraph.analysis.entity;

import io.newsgraph.analysis.problem.CodedProblem;
import jakarta.ws.rs.core.Response.Status;

/** A search text that no name can contain. */
final class InvalidQuery extends CodedProblem {

  private static final long serialVersionUID = 1L;

  InvalidQuery(int longest) {
    super(
        Status.BAD_REQUEST,
        "INVALID_QUERY",
        "query is text of 1 to " + longest + " characters without control characters.");
  }
}
