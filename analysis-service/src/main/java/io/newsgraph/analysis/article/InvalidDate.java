package io.newsgraph.analysis.article;

import io.newsgraph.analysis.clock.SeoulTime;
import io.newsgraph.analysis.problem.CodedProblem;
import jakarta.ws.rs.core.Response.Status;

/** Not a date, or one the calendar or the press does not have. */
public final class InvalidDate extends CodedProblem {

  private static final long serialVersionUID = 1L;

  /**
   * @param field what the value is called in the request
   */
  public InvalidDate(String field) {
    super(
        Status.BAD_REQUEST,
        "INVALID_DATE",
        ("%s is a date such as 2024-10-08 or a time such as 2024-10-08T09:00:00+09:00 of the years"
                + " %d to %d.")
            .formatted(field, SeoulTime.FIRST_YEAR, SeoulTime.LAST_YEAR));
  }
}
