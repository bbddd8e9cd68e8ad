package io.newsgraph.gateway.engine;

import graphql.ExecutionResult;
import io.smallrye.mutiny.Multi;

/** What became of a subscription. */
public sealed interface Subscribed {

  /** It was not begun. */
  record Refused(ExecutionResult result) implements Subscribed {}

  /**
   * It begins when the events are subscribed to; each is answered when the one before it is.
   *
   * @param events never fail
   */
  record Running(Multi<ExecutionResult> events) implements Subscribed {}
}
