package io.newsgraph.local.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Names one process for good: its number, which the system gives again to others later, and when it
 * started.
 *
 * @param pid the process's number
 * @param started when it started, as the system tells it
 */
public record ProcessIdentity(long pid, Instant started) {

  // Linux tells starts relative to a boot time that is rounded to seconds and moves with the clock,
  // so two readings of one start differ a little. Numbers are not given again that quickly.
  private static final Duration START_TOLERANCE = Duration.ofSeconds(2);

  /** The identity of a process; nothing if it has ended or the system does not tell its start. */
  static Optional<ProcessIdentity> of(ProcessHandle process) {
    return process.info().startInstant().map(start -> new ProcessIdentity(process.pid(), start));
  }

  /** The process itself, if it still runs; nothing if it ended, even if its number lives on. */
  public Optional<ProcessHandle> live() {
    return ProcessHandle.of(pid).filter(this::startedWhenThisDid).filter(handle -> !isZombie());
  }

  private boolean startedWhenThisDid(ProcessHandle handle) {
    return handle
        .info()
        .startInstant()
        .map(start -> Duration.between(start, started).abs())
        .filter(difference -> difference.compareTo(START_TOLERANCE) <= 0)
        .isPresent();
  }

  // A container whose first process does not collect ended children keeps them as zombies for ever.
  private boolean isZombie() {
    try {
      String stat = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
      return stat.startsWith(" Z", stat.lastIndexOf(')') + 1);
    } catch (IOException _) {
      return false;
    }
  }
}
