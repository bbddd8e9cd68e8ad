package io.newsgraph.gateway.http;

import io.newsgraph.gateway.failure.ErrorCode;
import io.newsgraph.gateway.failure.RequestFailure;

/** An HTTP request that is no GraphQL request. */
final class HttpRefusal extends RequestFailure {

  private static final long serialVersionUID = 1L;

  private final int status;

  HttpRefusal(int status, ErrorCode code, String message) {
    super(code, message);
    this.status = status;
  }

  int status() {
    return status;
  }
}
