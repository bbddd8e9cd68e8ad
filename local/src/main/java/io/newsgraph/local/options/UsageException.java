package io.newsgraph.local.options;

/** A command line that cannot be understood; the message says which part and how it should be. */
public final class UsageException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public UsageException(String message) {
    super(message);
  }
}
