package io.newsgraph.gateway.upstream;

import com.fasterxml.jackson.core.JacksonException;
import io.newsgraph.gateway.deadline.Deadline;
import io.newsgraph.gateway.deadline.QueryTimedOut;
import io.newsgraph.gateway.failure.RequestFailure;
import io.smallrye.faulttolerance.api.Guard;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.util.TypeLiteral;
import java.io.IOException;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;
import org.jboss.logging.Logger;

/**
 * The way to one service: every call to it is bounded in time and number, kept away while the
 * service fails, and fails with {@link ServiceUnavailable}, {@link ServiceBusy}, {@link
 * ServiceRejection} or {@link QueryTimedOut}, nothing else. Answers arrive on a virtual thread, so
 * that completing a query from them never holds up the event loop that reads them.
 */
public final class Upstream {

  private static final Logger LOG = Logger.getLogger(Upstream.class);

  /**
   * Half of the calls failing is more than chance, and still lets a service that is merely slow
   * recover.
   */
  private static final double BREAKER_FAILURE_RATIO = 0.5;

  /**
   * A read is tried once more after a connection failed: long enough for a restart's port to be
   * taken again.
   */
  private static final Duration RETRY_DELAY = Duration.ofMillis(50);

  /** So that the retries of many requests do not arrive as one. */
  private static final Duration RETRY_JITTER = Duration.ofMillis(25);

  private final ServiceName service;
  private final UpstreamConfig.Limits limits;
  private final Executor executor;
  private final Guard reads;
  private final Guard writes;

  Upstream(ServiceName service, UpstreamConfig.Limits limits, Executor executor) {
    this.service = service;
    this.limits = limits;
    this.executor = executor;
    this.reads = retrying(guard(limits, limits.readDeadline())).build();
    this.writes = guard(limits, limits.writeDeadline()).build();
  }

  /** Makes a call that changes nothing, and may therefore be made twice. */
  public <T> CompletionStage<T> read(Supplier<Uni<T>> call) {
    return called(reads, limits.readDeadline(), call);
  }

  /** Makes a call that changes something; it is made once. */
  public <T> CompletionStage<T> write(Supplier<Uni<T>> call) {
    return called(writes, limits.writeDeadline(), call);
  }

  /** Waits no longer than for the service, nor than for the whole request. */
  private <T> CompletionStage<T> called(Guard guard, Duration longest, Supplier<Uni<T>> call) {
    Optional<Deadline> request = Deadline.current();
    Duration left = request.map(Deadline::left).orElse(longest);
    if (left.isZero()) {
      return CompletableFuture.failedStage(new QueryTimedOut());
    }
    CallContext context =
        CallContext.of(request.map(of -> of.atMost(longest)).orElseGet(() -> Deadline.in(longest)));
    Uni<T> answer = guarded(guard, context.keep(call));
    Uni<T> bounded =
        left.compareTo(longest) < 0
            ? answer.ifNoItem().after(left).failWith(QueryTimedOut::new)
            : answer.ifNoItem().after(longest).fail();
    return bounded
        .emitOn(context.backOn(executor))
        .onFailure()
        .transform(this::told)
        .subscribeAsCompletionStage();
  }

  private static <T> Uni<T> guarded(Guard guard, Supplier<Uni<T>> call) {
    return guard.get(call, new TypeLiteral<Uni<T>>() {});
  }

  private Throwable told(Throwable cause) {
    if (cause instanceof RequestFailure) {
      return cause;
    }
    // While the breaker is open each call fails alike: the change itself is logged, not each call.
    Logger.Level level =
        cause instanceof CircuitBreakerOpenException ? Logger.Level.DEBUG : Logger.Level.WARN;
    LOG.logf(level, "%s: %s", service.title(), cause);
    return new ServiceUnavailable(service);
  }

  private Guard.Builder guard(UpstreamConfig.Limits limits, Duration deadline) {
    return Guard.create()
        .withDescription(service.title())
        .withBulkhead()
        .limit(limits.maxCalls())
        .queueSize(limits.maxWaitingCalls())
        .done()
        .withTimeout()
        .duration(deadline.toMillis(), ChronoUnit.MILLIS)
        .done()
        .withCircuitBreaker()
        .requestVolumeThreshold(limits.breakerWindow())
        .failureRatio(BREAKER_FAILURE_RATIO)
        .delay(limits.breakerDelay().toMillis(), ChronoUnit.MILLIS)
        .skipOn(RequestFailure.class)
        .onStateChange(state -> LOG.warnf("%s: circuit breaker is %s", service.title(), state))
        .done();
  }

  private static Guard.Builder retrying(Guard.Builder guard) {
    return guard
        .withRetry()
        .maxRetries(1)
        .delay(RETRY_DELAY.toMillis(), ChronoUnit.MILLIS)
        .jitter(RETRY_JITTER.toMillis(), ChronoUnit.MILLIS)
        .whenException(Upstream::connectionFailed)
        .done();
  }

  /** Jackson calls it an IOException as well when an answer is not what it should be. */
  private static boolean connectionFailed(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof IOException && !(cause instanceof JacksonException)) {
        return true;
      }
    }
    return false;
  }
}
