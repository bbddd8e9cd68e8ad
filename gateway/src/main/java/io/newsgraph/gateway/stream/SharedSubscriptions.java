package io.newsgraph.gateway.stream;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.newsgraph.gateway.engine.GraphQlRequest;
import io.newsgraph.gateway.engine.SubscriptionStart;
import io.newsgraph.gateway.failure.ErrorCode;
import io.newsgraph.gateway.failure.RequestFailure;
import io.newsgraph.gateway.rights.Caller;
import io.newsgraph.gateway.rights.UserRole;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Runs each subscription once, however many clients of the same rights have it: a thousand readers
 * of one page cost the services, for each event, what one does.
 */
@Singleton
public final class SharedSubscriptions {

  private final SubscriptionStart start;
  private final StreamConfig limits;
  private final ResultText texts;
  private final StreamMetrics metrics;
  private final Map<Key, SharedSubscription> running = new ConcurrentHashMap<>();
  private final AtomicInteger subscribers = new AtomicInteger();

  SharedSubscriptions(
      SubscriptionStart start,
      StreamConfig limits,
      ResultText texts,
      StreamMetrics metrics,
      MeterRegistry registry) {
    this.start = start;
    this.limits = limits;
    this.texts = texts;
    this.metrics = metrics;
    Gauge.builder("newsgraph.streams.subscriptions", subscribers, AtomicInteger::get)
        .description("Subscriptions that clients have")
        .register(registry);
    Gauge.builder("newsgraph.streams.subscriptions.distinct", running, Map::size)
        .description("Subscriptions that differ, each answered once for all that have it")
        .register(registry);
  }

  /**
   * All that an answer depends on.
   *
   * @param known whether the caller gave a token: refusals read differently
   */
  private record Key(GraphQlRequest request, Set<UserRole> roles, boolean known) {}

  /**
   * Subscribes. To be called off the event loop.
   *
   * @return to be run when the client wants no more, once
   * @throws RequestFailure {@code TOO_MANY_SUBSCRIPTIONS}
   */
  public Runnable subscribe(GraphQlRequest request, Caller caller, Receiver receiver) {
    if (subscribers.incrementAndGet() > limits.subscriptions()) {
      subscribers.decrementAndGet();
      throw new RequestFailure(
          ErrorCode.TOO_MANY_SUBSCRIPTIONS, "There is no room for another subscription now.");
    }
    Key key = new Key(request, caller.roles(), caller.name().isPresent());
    SharedSubscription joined = join(key, request, caller, receiver);
    return () -> {
      subscribers.decrementAndGet();
      joined.leave(receiver);
    };
  }

  private SharedSubscription join(
      Key key, GraphQlRequest request, Caller caller, Receiver receiver) {
    while (true) {
      SharedSubscription known = running.get(key);
      if (known != null && known.join(receiver)) {
        return known;
      }
      if (known != null) {
        running.remove(key, known);
      }
      SharedSubscription own = newSubscription(key);
      own.join(receiver);
      if (running.putIfAbsent(key, own) == null) {
        begin(own, request, caller);
        return own;
      }
    }
  }

  /** Others may have joined by now: where it can't begin, all of them are to hear of it. */
  private void begin(SharedSubscription own, GraphQlRequest request, Caller caller) {
    CompletableFuture.completedStage(request)
        .thenCompose(asked -> start.begin(asked, caller))
        .thenAccept(own::begun)
        .exceptionally(
            failure -> {
              own.fail(failure);
              return null;
            });
  }

  private SharedSubscription newSubscription(Key key) {
    SharedSubscription[] self = new SharedSubscription[1];
    self[0] = new SharedSubscription(texts, metrics, () -> running.remove(key, self[0]));
    return self[0];
  }
}
