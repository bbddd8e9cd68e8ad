package io.newsgraph.gateway.stream;

import io.newsgraph.gateway.failure.ErrorCode;
import io.newsgraph.gateway.failure.RequestFailure;

/** One connection too many. */
public final class ConnectionRefused extends RequestFailure {

  private static final long serialVersionUID = 1L;

  private final boolean own;

  private ConnectionRefused(boolean own, String message) {
    super(ErrorCode.TOO_MANY_CONNECTIONS, message);
    this.own = own;
  }

  static ConnectionRefused ofClient(int limit) {
    return new ConnectionRefused(true, "You hold %,d connections already.".formatted(limit));
  }

  static ConnectionRefused ofAll() {
    return new ConnectionRefused(false, "There is no room for another connection now.");
  }

  /** Whether the client itself has too many, rather than all together. */
  public boolean isOwn() {
    return own;
  }
}
