package io.newsgraph.gateway.upstream;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithName;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/**
 * How long the gateway waits for each service, and when it stops asking. See {@code
 * application.properties}.
 */
@ConfigMapping(prefix = "newsgraph.upstream")
public interface UpstreamConfig {

  @WithName("article-service")
  Limits article();

  @WithName("analysis-service")
  Limits analysis();

  /** The limits of one service. */
  interface Limits {
    /** The longest a read may take, its retry included. */
    Duration readDeadline();

    /** The longest a write may take. */
    Duration writeDeadline();

    /** How many calls may be under way at once. */
    @Min(1)
    int maxCalls();

    /** How many further calls may wait for their turn. */
    @Min(0)
    int maxWaitingCalls();

    /**
     * How many of the last calls the circuit breaker judges by; it opens when half of them failed.
     */
    @Min(1)
    int breakerWindow();

    /** How long an open circuit breaker keeps calls away before it tries one. */
    Duration breakerDelay();
  }
}
