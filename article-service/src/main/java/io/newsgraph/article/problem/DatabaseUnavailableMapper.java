package io.newsgraph.article.problem;

import io.newsgraph.article.deadline.Deadline;
import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import org.hibernate.JDBCException;

/**
 * Tells clients to try again when the database is away or too busy, in contrast to what is this
 * service's own fault.
 */
@Provider
public class DatabaseUnavailableMapper extends ExceptionMapperBase<JDBCException> {

  /**
   * Classes of SQLSTATE (PostgreSQL's appendix A): 08 no connection, 53 out of resources, 55 lock
   * not available, 57 stopped by an operator, a timeout or a shutdown.
   */
  private static final List<String> PASSING = List.of("08", "53", "55", "57");

  @Override
  protected HttpProblem toProblem(JDBCException exception) {
    return problem(exception);
  }

  static HttpProblem problem(JDBCException exception) {
    // Without a state it did not come from the database: no connection was free in time.
    String state = exception.getSQLState();
    if (state == null || PASSING.stream().anyMatch(state::startsWith)) {
      return Deadline.isOver() ? deadlineExceeded() : problem();
    }
    return internal();
  }

  static HttpProblem internal() {
    return HttpProblem.builder().withStatus(500).withTitle("Internal Server Error").build();
  }

  private static HttpProblem deadlineExceeded() {
    return HttpProblem.builder()
        .withStatus(504)
        .withTitle("The time for the answer is over")
        .withDetail("The database was not done within it; nothing was changed")
        .with(ProblemCodes.CODE, "DEADLINE_EXCEEDED")
        .build();
  }

  static HttpProblem problem() {
    return HttpProblem.builder()
        .withStatus(503)
        .withTitle("The database does not answer now")
        .withDetail("Try again in a moment; an article sent twice is stored once")
        .withHeader("Retry-After", 1)
        .with(ProblemCodes.CODE, "DATABASE_UNAVAILABLE")
        .build();
  }
}
