package io.newsgraph.gateway.deadline;

import io.newsgraph.gateway.failure.ErrorCode;
import io.newsgraph.gateway.failure.RequestFailure;

/** The request's time was over before a field could be read. */
public final class QueryTimedOut extends RequestFailure {

  private static final long serialVersionUID = 1L;

  public QueryTimedOut() {
    super(
        ErrorCode.QUERY_TIMED_OUT,
        "The request took too long; this was not read any more. Ask for less at once.");
  }
}
