package io.newsgraph.gateway.upstream;

/** A service answered with something that the contract does not know. Seen in the log only. */
final class UnusableAnswer extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UnusableAnswer(String what) {
    super(what);
  }
}
