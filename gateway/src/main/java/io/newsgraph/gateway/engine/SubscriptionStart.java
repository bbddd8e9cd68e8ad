package io.newsgraph.gateway.engine;

import io.newsgraph.gateway.rights.Caller;
import java.util.concurrent.CompletionStage;

/** Begins subscriptions. */
@FunctionalInterface
public interface SubscriptionStart {

  /**
   * Begins a subscription. To be called off the event loop.
   *
   * @param caller who asks; an event is answered by the rights of then
   */
  CompletionStage<Subscribed> begin(GraphQlRequest request, Caller caller);
}
