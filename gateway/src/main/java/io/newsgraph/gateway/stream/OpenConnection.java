package io.newsgraph.gateway.stream;

/** A connection that stays open. */
public interface OpenConnection {

  /** The gateway stops: the connection is to be closed in its own way, at once. */
  void goAway();
}
