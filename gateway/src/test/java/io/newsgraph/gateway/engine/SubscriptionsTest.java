package io.newsgraph.gateway.engine;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.GraphQLError;
import io.newsgraph.gateway.Configured;
import io.newsgraph.gateway.guard.GuardConfig;
import io.newsgraph.gateway.rights.Caller;
import jakarta.json.JsonValue;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

class SubscriptionsTest {

  private static final Caller NOBODY = new Caller.Anonymous(Set.of());

  private static final GraphQlRequest REQUEST =
      new GraphQlRequest(
          "subscription { articleAnalyzed { id } }", null, JsonValue.EMPTY_JSON_OBJECT);

  @Test
  void beginningThatFailsAtOnceIsRefused() {
    // Without an engine, nothing can be executed.
    Subscriptions subscriptions =
        new Subscriptions(null, null, Configured.as(GuardConfig.class), null);

    assertThat(subscriptions.begin(REQUEST, NOBODY).toCompletableFuture().join())
        .asInstanceOf(InstanceOfAssertFactories.type(Subscribed.Refused.class))
        .extracting(refused -> refused.result().getErrors().getFirst())
        .extracting(GraphQLError::getExtensions)
        .isEqualTo(Map.of("code", "INTERNAL_ERROR"));
  }
}
