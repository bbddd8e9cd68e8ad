package io.newsgraph.local.process;

import io.newsgraph.local.failure.LaunchFailure;
import java.util.List;

/** Ends what a launcher that was killed left running. */
public final class Reclaim {

  private Reclaim() {}

  /**
   * Stops every process of the ledger that still runs, the youngest first, so that PostgreSQL
   * outlives the services; a number that meanwhile belongs to another process is left alone.
   *
   * @return the names of those that were still running
   * @throws LaunchFailure if one cannot be stopped
   */
  public static List<String> leftovers(ProcessLedger ledger) {
    List<ProcessLedger.Entry> left =
        ledger.entries().reversed().stream()
            .filter(entry -> entry.identity().live().isPresent())
            .toList();
    left.forEach(Reclaim::stop);
    ledger.entries().forEach(ledger::remove);
    return left.stream().map(ProcessLedger.Entry::name).toList();
  }

  private static void stop(ProcessLedger.Entry entry) {
    if (!Stopping.stop(entry.identity(), entry.stop())) {
      throw new LaunchFailure(
          "An earlier run left %s running (pid %d), and it cannot be stopped. Stop it by hand, then run again."
              .formatted(entry.name(), entry.identity().pid()));
    }
  }
}
