package io.newsgraph.analysis.article;

import io.newsgraph.analysis.problem.CodedProblem;
import jakarta.ws.rs.core.Response.Status;

/** A date that does not exist or is not written as ISO 8601. */
final class InvalidDate extends CodedProblem {

  private static final long serialVersionUID = 1L;

  InvalidDate(String parameter) {
    super(
        Status.BAD_REQUEST,
        "INVALID_DATE",
        parameter + " is a date such as 2024-10-08 or a time such as 2024-10-08T09:00:00+09:00.");
  }
}
