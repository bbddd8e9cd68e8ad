package io.newsgraph.gateway.upstream;

import io.newsgraph.gateway.failure.RequestFailure;
import java.util.Optional;

/**
 * A service refused what the client asked for: a 4xx with a problem's code and detail, both written
 * for clients.
 */
public final class ServiceRejection extends RequestFailure {

  private static final long serialVersionUID = 1L;

  private final String field;

  ServiceRejection(String code, String detail, String field) {
    super(code, detail);
    this.field = field;
  }

  /** The request's field the problem names, if it names one. */
  public Optional<String> field() {
    return Optional.ofNullable(field);
  }
}
