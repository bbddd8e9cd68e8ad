package io.newsgraph.article.problem;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.transaction.RollbackException;
import jakarta.ws.rs.ext.Provider;

/** The database went away in the very moment of the commit; whether it came through is unknown. */
@Provider
public class CommitLostMapper extends ExceptionMapperBase<RollbackException> {

  @Override
  protected HttpProblem toProblem(RollbackException exception) {
    return DatabaseUnavailableMapper.problem();
  }
}
