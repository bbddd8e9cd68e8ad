package io.newsgraph.local.process;

import io.newsgraph.local.process.StopSequence.Signal;
import io.newsgraph.local.process.StopSequence.Step;
import io.newsgraph.local.waiting.Polling;
import java.io.IOException;
import java.time.Duration;

/** Brings processes to their end. */
public final class Stopping {

  private Stopping() {}

  /**
   * Sends the signals of a sequence until the process has ended. Does nothing if it already has.
   *
   * @return whether it has ended
   */
  public static boolean stop(ProcessIdentity process, StopSequence sequence) {
    for (Step step : sequence.steps()) {
      process.live().ifPresent(handle -> send(step.signal(), handle));
      if (awaitEnd(process, step.patience())) {
        return true;
      }
    }
    return false;
  }

  private static boolean awaitEnd(ProcessIdentity process, Duration patience) {
    return Polling.until(patience, () -> process.live().isEmpty());
  }

  private static void send(Signal signal, ProcessHandle process) {
    switch (signal) {
      case TERM -> process.destroy();
      case KILL -> {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
      }
      case INT, QUIT -> kill(signal, process);
    }
  }

  // The JDK sends no other signals than TERM and KILL.
  private static void kill(Signal signal, ProcessHandle process) {
    try {
      new ProcessBuilder("sh", "-c", "kill -" + signal + " " + process.pid())
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start()
          .waitFor();
    } catch (IOException _) {
      // The next step of the sequence follows.
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
