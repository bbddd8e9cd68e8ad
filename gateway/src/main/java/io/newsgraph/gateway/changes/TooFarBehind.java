package io.newsgraph.gateway.changes;

/** A listener takes changes more slowly than they come. */
public final class TooFarBehind extends RuntimeException {

  private static final long serialVersionUID = 1L;

  TooFarBehind() {
    super("more changes wait than may");
  }
}
