package io.newsgraph.gateway.upstream;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.newsgraph.gateway.deadline.QueryTimedOut;
import io.newsgraph.gateway.failure.ErrorCode;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.rest.client.ext.ResponseExceptionMapper;

/**
 * Reads the services' refusals (RFC 9457). Anything else a service fails with is its own failure,
 * whatever its status: a 404 without a code is a wrong address, not a missing article.
 */
public final class ProblemMapper implements ResponseExceptionMapper<RuntimeException> {

  /** The one refusal that the services' HTTP server gives before the service could give a code. */
  private static final int URI_TOO_LONG = 414;

  /** What a service answers when the time for the whole request was over. */
  private static final String DEADLINE_EXCEEDED = "DEADLINE_EXCEEDED";

  /** The codes of a service that is there; with any other code a 503 is an outage. */
  private static final Set<String> BUSY = Set.of("ANALYSIS_BUSY", "QUERY_TIMEOUT");

  @Inject ObjectMapper json;

  @JsonIgnoreProperties(ignoreUnknown = true)
  record Problem(String code, String title, String detail, String field) {

    String message() {
      return detail == null ? title : detail;
    }
  }

  @Override
  public RuntimeException toThrowable(Response response) {
    if (response.getStatus() == URI_TOO_LONG) {
      return new ServiceRejection(
          ErrorCode.FILTER_TOO_LARGE.name(), "The filter is too large: give fewer values.", null);
    }
    if (response.getStatus() == Response.Status.GATEWAY_TIMEOUT.getStatusCode()) {
      return lateOr(response);
    }
    if (response.getStatus() == Response.Status.SERVICE_UNAVAILABLE.getStatusCode()) {
      return busyOr(response);
    }
    // A service that does not take the gateway's own token is no matter of the client's rights.
    if (response.getStatusInfo().getFamily() != Response.Status.Family.CLIENT_ERROR
        || response.getStatus() == Response.Status.UNAUTHORIZED.getStatusCode()) {
      return new UnusableAnswer("status " + response.getStatus());
    }
    return problem(response)
        .<RuntimeException>map(ProblemMapper::rejection)
        .orElseGet(() -> unusable(response));
  }

  /** The service kept to the deadline that it was told; a proxy's 504 is a failure like any. */
  private RuntimeException lateOr(Response response) {
    return problem(response)
        .filter(problem -> problem.code().equals(DEADLINE_EXCEEDED))
        .<RuntimeException>map(late -> new QueryTimedOut())
        .orElseGet(() -> unusable(response));
  }

  private RuntimeException busyOr(Response response) {
    return problem(response)
        .filter(problem -> BUSY.contains(problem.code()))
        .<RuntimeException>map(busy -> new ServiceBusy(busy.code(), busy.message()))
        .orElseGet(() -> new UnusableAnswer("status " + response.getStatus()));
  }

  /** The problem that an answer is, if it has a code. */
  private Optional<Problem> problem(Response response) {
    try {
      Problem problem = json.readValue(response.readEntity(String.class), Problem.class);
      return Optional.of(problem).filter(coded -> coded.code() != null);
    } catch (JsonProcessingException | RuntimeException notAProblem) {
      return Optional.empty();
    }
  }

  private static ServiceRejection rejection(Problem problem) {
    return new ServiceRejection(problem.code(), problem.message(), problem.field());
  }

  private static UnusableAnswer unusable(Response response) {
    return new UnusableAnswer("status " + response.getStatus() + " without a problem's code");
  }
}
