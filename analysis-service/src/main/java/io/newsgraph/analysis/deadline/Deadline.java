package io.newsgraph.analysis.deadline;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import jakarta.enterprise.context.RequestScoped;
import java.time.Duration;
import java.util.Optional;

/**
 * How long the answer to a request is waited for, as its header {@value DeadlineFilter#HEADER} had
 * it. What takes longer is of use to nobody.
 */
@RequestScoped
public class Deadline {

  private Long end;

  /** The time left for the request that this thread works on; none without one or its header. */
  public static Optional<Duration> left() {
    ManagedContext request = Arc.container().requestContext();
    return request.isActive()
        ? Arc.container().instance(Deadline.class).get().timeLeft()
        : Optional.empty();
  }

  /** Whether there is a deadline, and it is over. */
  public static boolean isOver() {
    return left().filter(Duration::isZero).isPresent();
  }

  /** Not private, as the request's instance stands behind a proxy. */
  void begin(Duration time) {
    end = System.nanoTime() + time.toNanos();
  }

  Optional<Duration> timeLeft() {
    return Optional.ofNullable(end)
        .map(nanos -> Duration.ofNanos(Math.max(0, nanos - System.nanoTime())));
  }
}
