package io.newsgraph.local.process;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * A process that this launcher started and wrote down.
 *
 * @param entry how the ledger knows it
 * @param process the process
 * @param log what it prints
 */
public record ChildProcess(ProcessLedger.Entry entry, Process process, LogFile log) {

  // What a failed program says last is nearly always the cause.
  private static final int LINES_SHOWN = 6;
  // A shell reports a process that a signal ended as 128 and the signal's number; so does the JDK.
  private static final int SIGNAL_BASE = 128;

  public String name() {
    return entry.name();
  }

  public boolean isAlive() {
    return process.isAlive();
  }

  /** Completed when the process has ended. */
  CompletableFuture<ChildProcess> ended() {
    return process.onExit().thenApply(_ -> this);
  }

  /**
   * Waits for a program that does its work and ends.
   *
   * @return whether it ended well by the deadline
   */
  public boolean succeeds(Duration patience) {
    try {
      return process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)
          && process.exitValue() == 0;
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** One line that says how it ended and names its log, then the log's last lines. */
  public String obituary() {
    List<String> lines = log.lastLines(LINES_SHOWN);
    String head = "%s ended unexpectedly (%s). Its log: %s".formatted(name(), ending(), log.path());
    return lines.isEmpty() ? head : head + "\n  " + String.join("\n  ", lines);
  }

  private String ending() {
    if (process.isAlive()) {
      return "it still runs";
    }
    int code = process.exitValue();
    return code > SIGNAL_BASE ? "signal " + (code - SIGNAL_BASE) : "exit code " + code;
  }
}
