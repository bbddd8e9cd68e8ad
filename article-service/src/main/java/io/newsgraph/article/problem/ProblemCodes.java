package io.newsgraph.article.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response.Status;
import java.util.Map;
import java.util.Optional;

/**
 * Gives a code to the problems that the web framework finds by itself, such as a path nothing
 * answers at, so that no problem is without one.
 */
@ApplicationScoped
public class ProblemCodes implements ProblemPostProcessor {

  /** The member of a problem that holds its code. */
  public static final String CODE = "code";

  private static final Map<Integer, String> BY_STATUS =
      Map.of(
          400, "BAD_REQUEST",
          404, "NOT_FOUND",
          405, "METHOD_NOT_ALLOWED",
          406, "NOT_ACCEPTABLE",
          413, "BODY_TOO_LARGE",
          415, "UNSUPPORTED_MEDIA_TYPE",
          503, "UNAVAILABLE");

  @Override
  public HttpProblem apply(HttpProblem problem, ProblemContext context) {
    if (problem.getParameters().containsKey(CODE)) {
      return problem;
    }
    return HttpProblem.builder(problem).with(CODE, codeOf(problem.getStatusCode())).build();
  }

  private static String codeOf(int status) {
    if (BY_STATUS.containsKey(status)) {
      return BY_STATUS.get(status);
    }
    if (status >= 500) {
      return "INTERNAL_ERROR";
    }
    return Optional.ofNullable(Status.fromStatusCode(status))
        .map(Status::name)
        .orElse("BAD_REQUEST");
  }
}
