package io.newsgraph.article.problem;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.persistence.PersistenceException;
import jakarta.ws.rs.ext.Provider;
import org.hibernate.JDBCException;

/** Queries tell of a timeout in JPA's terms; what the database said is its cause. */
@Provider
public class QueryFailureMapper extends ExceptionMapperBase<PersistenceException> {

  @Override
  protected HttpProblem toProblem(PersistenceException exception) {
    return exception.getCause() instanceof JDBCException cause
        ? DatabaseUnavailableMapper.problem(cause)
        : DatabaseUnavailableMapper.internal();
  }
}
