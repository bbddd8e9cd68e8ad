package io.newsgraph.gateway.rights;

import io.newsgraph.gateway.failure.ErrorCode;
import io.newsgraph.gateway.failure.RequestFailure;

/** Something is refused to a caller who has no right to it. */
public final class RightsRefusal extends RequestFailure {

  private static final long serialVersionUID = 1L;

  private RightsRefusal(ErrorCode code, String message) {
    super(code, message);
  }

  /** Whether it is no judgement of the caller, but could not be decided. */
  public boolean isUndecided() {
    return code().equals(ErrorCode.IDENTITY_PROVIDER_UNAVAILABLE.name());
  }

  /** A token would help. */
  static RightsRefusal unauthenticated(String message) {
    return new RightsRefusal(ErrorCode.UNAUTHENTICATED, message);
  }

  /** The token may be good; nobody can tell just now. */
  static RightsRefusal undecided() {
    return new RightsRefusal(
        ErrorCode.IDENTITY_PROVIDER_UNAVAILABLE,
        "The identity provider does not answer just now, so that the token can't be checked. Try"
            + " again in a moment.");
  }

  /** Another token would help. */
  static RightsRefusal forbidden(String message) {
    return new RightsRefusal(ErrorCode.FORBIDDEN, message);
  }
}
