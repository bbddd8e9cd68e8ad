package io.newsgraph.analysis.identifier;

import io.newsgraph.analysis.problem.CodedProblem;
import jakarta.ws.rs.core.Response.Status;

/** An id that cannot be one. */
final class InvalidId extends CodedProblem {

  private static final long serialVersionUID = 1L;

  InvalidId(String prefix) {
    super(
        Status.BAD_REQUEST,
        "INVALID_ID",
        "An id here is %s and 32 lowercase hexadecimal digits.".formatted(prefix));
  }
}
