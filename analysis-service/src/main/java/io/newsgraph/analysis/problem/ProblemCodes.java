package io.newsgraph.analysis.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;

/** Gives the problems that the framework raises (unknown path, wrong method, …) a code too. */
@ApplicationScoped
@Startup
class ProblemCodes implements ProblemPostProcessor {

  @Override
  public HttpProblem apply(HttpProblem problem, ProblemContext context) {
    if (problem.getParameters().containsKey(CodedProblem.CODE)) {
      return problem;
    }
    return HttpProblem.builder(problem)
        .with(CodedProblem.CODE, codeOf(problem.getStatusCode()))
        .build();
  }

  static String codeOf(int status) {
    return switch (status) {
      // Parameters are read as text and judged by the resources, so only a body is left to fail.
      case 400 -> "MALFORMED_JSON";
      case 404 -> "NOT_FOUND";
      case 405 -> "METHOD_NOT_ALLOWED";
      case 406 -> "NOT_ACCEPTABLE";
      case 413 -> "BODY_TOO_LARGE";
      case 415 -> "UNSUPPORTED_MEDIA_TYPE";
      default -> status < 500 ? "BAD_REQUEST" : "INTERNAL_ERROR";
    };
  }
}
