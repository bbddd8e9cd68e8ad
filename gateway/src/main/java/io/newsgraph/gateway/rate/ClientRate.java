package io.newsgraph.gateway.rate;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;

/**
 * Bounds how many requests each client sends, by a token bucket: bursts pass, and what is sent on
 * and on is held to the rate. Each replica counts for itself.
 */
@Singleton
public final class ClientRate {

  private final RateConfig config;
  private final Cache<String, Bucket> buckets;

  ClientRate(RateConfig config) {
    this.config = config;
    this.buckets =
        Caffeine.newBuilder()
            .maximumSize(config.clients())
            // After that a bucket is full again, as a new one is.
            .expireAfterAccess(fillTime(config))
            .build();
  }

  private static Duration fillTime(RateConfig config) {
    return config.per().multipliedBy(Math.ceilDiv(config.burst(), config.requests()));
  }

  /**
   * Counts requests of a client.
   *
   * @return how long it has to wait before it may send them; nothing if they may be executed
   */
  public Optional<Duration> take(String client, int requests) {
    if (!config.limited() || requests == 0) {
      return Optional.empty();
    }
    // More than the bucket holds could never be sent.
    long tokens = Math.min(requests, config.burst());
    ConsumptionProbe probe =
        buckets.get(client, unheardOf -> bucket()).tryConsumeAndReturnRemaining(tokens);
    return probe.isConsumed()
        ? Optional.empty()
        : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
  }

  private Bucket bucket() {
    return Bucket.builder()
        .addLimit(
            limit -> limit.capacity(config.burst()).refillGreedy(config.requests(), config.per()))
        .build();
  }
}
