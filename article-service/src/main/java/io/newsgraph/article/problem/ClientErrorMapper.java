package io.newsgraph.article.problem;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.ext.Provider;

/** Answers every {@link ClientError} as RFC 9457 problem detail. */
@Provider
public class ClientErrorMapper extends ExceptionMapperBase<ClientError> {

  @Override
  protected HttpProblem toProblem(ClientError error) {
    return HttpProblem.builder()
        .withStatus(error.status())
        .withTitle(error.title())
        .withDetail(error.getMessage())
        .with(ProblemCodes.CODE, error.code())
        .build();
  }
}
