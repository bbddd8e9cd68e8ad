package io.newsgraph.gateway.rights;

import io.newsgraph.gateway.failure.ErrorCode;
import io.newsgraph.gateway.failure.RequestFailure;

/** Something is refused to a caller who has no right to it. */
public final class RightsRefusal extends RequestFailure {

  private static final long serialVersionUID = 1L;

  private RightsRefusal(ErrorCode code, String message) {
    super(code, message);
  }

  /** A token would help. */
  static RightsRefusal unauthenticated(String message) {
    return new RightsRefusal(ErrorCode.UNAUTHENTICATED, message);
  }

  /** Another token would help. */
  static RightsRefusal forbidden(String message) {
    return new RightsRefusal(ErrorCode.FORBIDDEN, message);
  }
}
