package io.newsgraph.article.time;

import io.newsgraph.article.problem.ClientError;

/** Not a date, or one the calendar does not have. */
public final class InvalidDate extends ClientError {

  private static final long serialVersionUID = 1L;

  InvalidDate(String field, String value) {
    super(
        400,
        "INVALID_DATE",
        "A date cannot be read",
        ("%s is \"%.40s\"; a date like 2024-09-27, a time like 2024-09-27T09:30 (in Seoul) or "
                + "2024-09-27T09:30:00+09:00 of the years %d to %d is needed")
            .formatted(field, value, SeoulTime.FIRST_YEAR, SeoulTime.LAST_YEAR));
  }
}
