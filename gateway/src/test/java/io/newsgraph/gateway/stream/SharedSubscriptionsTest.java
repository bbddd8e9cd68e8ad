package io.newsgraph.gateway.stream;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.newsgraph.gateway.Configured;
import io.newsgraph.gateway.engine.GraphQlRequest;
import io.newsgraph.gateway.engine.Subscribed;
import io.newsgraph.gateway.engine.SubscriptionStart;
import io.newsgraph.gateway.rights.Caller;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class SharedSubscriptionsTest {

  private static final Caller NOBODY = new Caller.Anonymous(Set.of());

  private static final GraphQlRequest REQUEST =
      new GraphQlRequest(
          "subscription { articleAnalyzed { id } }", null, JsonValue.EMPTY_JSON_OBJECT);

  private final MeterRegistry registry = new SimpleMeterRegistry();
  private final ToldReceiver one = new ToldReceiver();
  private final ToldReceiver two = new ToldReceiver();

  @Test
  void equalSubscriptionsAreBegunOnce() {
    List<CompletableFuture<Subscribed>> begun = new ArrayList<>();
    SharedSubscriptions shared = shared((request, caller) -> later(begun));
    subscribe(shared, one);
    subscribe(shared, two);

    assertThat(begun).hasSize(1);
    assertThat(gauge("newsgraph.streams.subscriptions")).isEqualTo(2);
    assertThat(gauge("newsgraph.streams.subscriptions.distinct")).isEqualTo(1);
  }

  @Test
  void beginningThatFailsIsToldToAllAndTriedAnewForTheNext() {
    List<CompletableFuture<Subscribed>> begun = new ArrayList<>();
    SharedSubscriptions shared = shared((request, caller) -> later(begun));
    subscribe(shared, one);
    subscribe(shared, two);
    begun.getFirst().completeExceptionally(new IllegalStateException("broken in a test"));

    assertThat(one.told()).containsExactly("complete");
    assertThat(two.told()).containsExactly("complete");
    assertThat(gauge("newsgraph.streams.subscriptions.distinct")).isZero();
    subscribe(shared, one);
    assertThat(begun).hasSize(2);
  }

  @Test
  void beginningThatFailsAtOnceLeavesNothingBehind() {
    SharedSubscriptions shared =
        shared(
            (request, caller) -> {
              throw new IllegalStateException("broken in a test");
            });
    Runnable cancel = subscribe(shared, one);

    assertThat(one.told()).containsExactly("complete");
    assertThat(gauge("newsgraph.streams.subscriptions.distinct")).isZero();
    cancel.run();
    assertThat(gauge("newsgraph.streams.subscriptions")).isZero();
  }

  private static CompletableFuture<Subscribed> later(List<CompletableFuture<Subscribed>> begun) {
    begun.add(new CompletableFuture<>());
    return begun.getLast();
  }

  private SharedSubscriptions shared(SubscriptionStart start) {
    return new SharedSubscriptions(
        start,
        Configured.as(StreamConfig.class),
        new ResultText(new ObjectMapper()),
        new StreamMetrics(registry),
        registry);
  }

  private static Runnable subscribe(SharedSubscriptions shared, Receiver receiver) {
    return shared.subscribe(REQUEST, NOBODY, receiver);
  }

  private double gauge(String name) {
    return registry.get(name).gauge().value();
  }
}
