package io.newsgraph.gateway.stream;

import graphql.ExecutionResult;

/** Where an operation's answers go. Called on any thread, one call after the other. */
public interface Receiver {

  /** The subscription has begun: it tells what happens from now on. */
  void started();

  /**
   * A result.
   *
   * @param result as JSON, in one line; shared by all that get the same
   */
  void next(String result);

  /** There is no result, but errors. Nothing follows. */
  void refused(ExecutionResult result);

  /** Nothing follows. */
  void complete();
}
