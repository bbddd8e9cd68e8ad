package io.newsgraph.article.time;

import io.newsgraph.article.problem.ClientError;

/** A range of dates that ends before it begins. */
public final class InvalidDateRange extends ClientError {

  private static final long serialVersionUID = 1L;

  InvalidDateRange(String from, String to) {
    super(
        400,
        "INVALID_DATE_RANGE",
        "The range of dates is empty",
        "from is %s, which is not before to, %s".formatted(from, to));
  }
}
