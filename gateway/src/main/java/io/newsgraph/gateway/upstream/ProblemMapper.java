package io.newsgraph.gateway.upstream;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.newsgraph.gateway.failure.ErrorCode;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.rest.client.ext.ResponseExceptionMapper;

/**
 * Reads the services' refusals (RFC 9457). Anything else a service fails with is its own failure,
 * whatever its status: a 404 without a code is a wrong address, not a missing article.
 */
public final class ProblemMapper implements ResponseExceptionMapper<RuntimeException> {

  /** The one refusal that the services' HTTP server gives before the service could give a code. */
  private static final int URI_TOO_LONG = 414;

  @Inject ObjectMapper json;

  @JsonIgnoreProperties(ignoreUnknown = true)
  record Problem(String code, String title, String detail, String field) {}

  @Override
  public RuntimeException toThrowable(Response response) {
    if (response.getStatus() == URI_TOO_LONG) {
      return new ServiceRejection(
          ErrorCode.FILTER_TOO_LARGE.name(), "The filter is too large: give fewer values.", null);
    }
    // A service that does not take the gateway's own token is no matter of the client's rights.
    if (response.getStatusInfo().getFamily() != Response.Status.Family.CLIENT_ERROR
        || response.getStatus() == Response.Status.UNAUTHORIZED.getStatusCode()) {
      return new UnusableAnswer("status " + response.getStatus());
    }
    try {
      Problem problem = json.readValue(response.readEntity(String.class), Problem.class);
      return problem.code() == null ? unusable(response) : rejection(problem);
    } catch (JsonProcessingException | RuntimeException notAProblem) {
      return unusable(response);
    }
  }

  private static ServiceRejection rejection(Problem problem) {
    String message = problem.detail() == null ? problem.title() : problem.detail();
    return new ServiceRejection(problem.code(), message, problem.field());
  }

  private static UnusableAnswer unusable(Response response) {
    return new UnusableAnswer("status " + response.getStatus() + " without a problem's code");
  }
}
