package io.newsgraph.local.failure;

/**
 * What keeps Newsgraph from starting or from going on, told in one message to whoever typed the
 * command: what is wrong and, where there is one, the way out. It is printed as it is, without a
 * stack trace.
 */
public final class LaunchFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public LaunchFailure(String message) {
    super(message);
  }

  public LaunchFailure(String message, Throwable cause) {
    super(message, cause);
  }
}
