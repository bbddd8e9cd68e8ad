package io.newsgraph.analysis.problem;

import io.newsgraph.analysis.database.DatabaseException;
import io.newsgraph.analysis.deadline.Deadline;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.jboss.logging.Logger;

/**
 * A query that takes too long or a database that is away: 503, or 504 where the caller waits no
 * longer; nothing of it is shown outside.
 */
@Provider
class DatabaseFailure implements ExceptionMapper<DatabaseException> {

  private static final Logger LOG = Logger.getLogger(DatabaseFailure.class);

  @Override
  public Response toResponse(DatabaseException failure) {
    if (failure.isTimeout() && Deadline.isOver()) {
      return new DeadlineExceeded().toResponse();
    }
    if (failure.isTimeout()) {
      return new QueryTimeout().toResponse();
    }
    LOG.error("A request failed in the database", failure);
    return new DatabaseUnavailable().toResponse();
  }

  static final class QueryTimeout extends CodedProblem {
    private static final long serialVersionUID = 1L;

    QueryTimeout() {
      super(
          Status.SERVICE_UNAVAILABLE,
          "QUERY_TIMEOUT",
          "The question took too long to answer; narrow it down by dates, publisher or section.");
    }
  }

  static final class DeadlineExceeded extends CodedProblem {
    private static final long serialVersionUID = 1L;

    DeadlineExceeded() {
      super(
          Status.GATEWAY_TIMEOUT,
          "DEADLINE_EXCEEDED",
          "The database was not done within the time for the answer; nothing was changed.");
    }
  }

  static final class DatabaseUnavailable extends CodedProblem {
    private static final long serialVersionUID = 1L;

    DatabaseUnavailable() {
      super(
          Status.SERVICE_UNAVAILABLE,
          "DATABASE_UNAVAILABLE",
          "The database does not answer at the moment; try again.");
    }
  }
}
