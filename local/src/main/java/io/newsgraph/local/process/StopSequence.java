package io.newsgraph.local.process;

import java.time.Duration;
import java.util.List;

/** How a kind of process is brought to its end: each signal in turn, until it has ended. */
public enum StopSequence {
  /** A service finishes the requests it is answering. */
  SERVICE(
      List.of(
          new Step(Signal.TERM, Duration.ofSeconds(5)),
          new Step(Signal.KILL, Duration.ofSeconds(5)))),
  /**
   * PostgreSQL ends its sessions and writes everything out (INT, "fast shutdown"); where that takes
   * too long, it ends at once and recovers from its log at the next start (QUIT, "immediate
   * shutdown").
   */
  POSTGRES(
      List.of(
          new Step(Signal.INT, Duration.ofSeconds(10)),
          new Step(Signal.QUIT, Duration.ofSeconds(5)),
          new Step(Signal.KILL, Duration.ofSeconds(5)))),
  /** Nothing that the process does is worth waiting for. */
  DISPOSABLE(List.of(new Step(Signal.KILL, Duration.ofSeconds(5))));

  /** The signals used, by their names in {@code kill}. */
  enum Signal {
    TERM,
    INT,
    QUIT,
    KILL
  }

  /**
   * One signal, and how long it is given to work.
   *
   * @param signal what is sent
   * @param patience how long until the next one is sent
   */
  record Step(Signal signal, Duration patience) {}

  private final List<Step> steps;

  StopSequence(List<Step> steps) {
    this.steps = steps;
  }

  List<Step> steps() {
    return steps;
  }
}
