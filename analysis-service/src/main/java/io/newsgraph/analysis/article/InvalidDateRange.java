package io.newsgraph.analysis.article;

import io.newsgraph.analysis.problem.CodedProblem;
import jakarta.ws.rs.core.Response.Status;

/** A range that ends before it starts. */
final class InvalidDateRange extends CodedProblem {

  private static final long serialVersionUID = 1L;

  InvalidDateRange() {
    super(Status.BAD_REQUEST, "INVALID_DATE_RANGE", "from must lie before to.");
  }
}
