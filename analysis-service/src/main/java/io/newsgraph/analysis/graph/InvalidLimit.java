package io.newsgraph.analysis.graph;

import io.newsgraph.analysis.problem.CodedProblem;
import jakarta.ws.rs.core.Response.Status;

/** A size of graph that cannot be had. */
final class InvalidLimit extends CodedProblem {

  private static final long serialVersionUID = 1L;

  InvalidLimit(String name, int most) {
    super(Status.BAD_REQUEST, "INVALID_LIMIT", name + " is a whole number from 1 to " + most + ".");
  }
}
