package io.newsgraph.local.process;

import io.newsgraph.local.failure.LaunchFailure;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/**
 * Starts processes, writes each down before it does any work, and stops those that still run.
 *
 * <p>A child waits at a gate, a line on its standard input, until it is in the ledger: if the
 * launcher is killed in between, the gate closes and the child ends by itself, so none is ever left
 * that the next launcher does not know of. It runs in a session of its own where the system can do
 * that, and ignores INT and HUP otherwise, so that a terminal's Ctrl-C reaches the launcher alone,
 * which then stops everything in order.
 */
public final class Children implements AutoCloseable {

  static final String GATE = "trap '' INT HUP; IFS= read -r _ || exit 1; exec \"$@\" </dev/null";

  private final ProcessLedger ledger;
  private final List<ChildProcess> running = new ArrayList<>();
  private boolean closed;

  public Children(ProcessLedger ledger) {
    this.ledger = ledger;
  }

  /**
   * Starts a process; what it prints goes to the log.
   *
   * @param name what it is, without spaces
   * @param stop how it is stopped
   * @param command the program and its arguments
   * @param environment added to this process's own
   * @throws LaunchFailure if it cannot be started, or everything is being stopped
   */
  public synchronized ChildProcess start(
      String name,
      StopSequence stop,
      List<String> command,
      Map<String, String> environment,
      LogFile log) {
    requireOpen();
    ProcessBuilder builder = new ProcessBuilder(gated(name, command));
    builder.redirectErrorStream(true);
    builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.path().toFile()));
    builder.environment().putAll(environment);
    try {
      return letThrough(name, stop, builder.start(), log);
    } catch (IOException e) {
      throw new LaunchFailure("Cannot start " + name + ": " + e.getMessage(), e);
    }
  }

  /**
   * Makes sure that there is a point in going on.
   *
   * @throws LaunchFailure if everything is being stopped
   */
  public synchronized void requireOpen() {
    if (closed) {
      throw new LaunchFailure("Stopped while starting");
    }
  }

  /** Stops one process and strikes it from the ledger. */
  public void stop(ChildProcess child) {
    stop(child, child.entry().stop());
  }

  /** Stops one process in another way than its own, and strikes it from the ledger. */
  public void stop(ChildProcess child, StopSequence sequence) {
    if (!Stopping.stop(child.entry().identity(), sequence)) {
      return;
    }
    forget(child);
  }

  /** Strikes a process that has ended by itself. */
  public synchronized void forget(ChildProcess child) {
    running.remove(child);
    ledger.remove(child.entry());
  }

  /** Whether there is a process to stop. */
  public synchronized boolean any() {
    return !running.isEmpty();
  }

  /** The running process of a name. */
  public synchronized Optional<ChildProcess> named(String name) {
    return running.stream().filter(child -> child.name().equals(name)).findFirst();
  }

  /** A process that has ended though nobody stopped it. */
  public synchronized Optional<ChildProcess> firstEnded() {
    return running.stream().filter(child -> !child.isAlive()).findFirst();
  }

  /** Waits until one of the processes ends, and gives that one. */
  public ChildProcess awaitEndOfAny() {
    return (ChildProcess) CompletableFuture.anyOf(ends()).join();
  }

  private synchronized CompletableFuture<?>[] ends() {
    return running.stream().map(ChildProcess::ended).toArray(CompletableFuture[]::new);
  }

  /** Starts nothing more, and stops what runs: the services side by side, then PostgreSQL. */
  @Override
  public void close() {
    List<ChildProcess> left = closeGate();
    stopSideBySide(left.stream().filter(child -> !isPostgres(child)).toList());
    stopSideBySide(left.stream().filter(Children::isPostgres).toList());
  }

  private synchronized List<ChildProcess> closeGate() {
    closed = true;
    return List.copyOf(running);
  }

  private void stopSideBySide(List<ChildProcess> children) {
    List<Thread> threads =
        children.stream().map(child -> Thread.startVirtualThread(() -> stop(child))).toList();
    threads.forEach(Children::join);
  }

  private static void join(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private static boolean isPostgres(ChildProcess child) {
    return child.entry().stop() == StopSequence.POSTGRES;
  }

  private ChildProcess letThrough(String name, StopSequence stop, Process process, LogFile log)
      throws IOException {
    ProcessIdentity identity = identify(name, process);
    ChildProcess child =
        new ChildProcess(new ProcessLedger.Entry(name, stop, identity), process, log);
    ledger.add(child.entry());
    running.add(child);
    try (OutputStream gate = process.getOutputStream()) {
      gate.write('\n');
    }
    return child;
  }

  private static ProcessIdentity identify(String name, Process process) {
    return ProcessIdentity.of(process.toHandle())
        .orElseThrow(
            () -> {
              process.destroyForcibly();
              return new LaunchFailure(
                  "Cannot start " + name + ": the system does not tell when it started");
            });
  }

  private static List<String> gated(String name, List<String> command) {
    Stream<String> session = canStartSession() ? Stream.of("setsid") : Stream.empty();
    Stream<String> gate = Stream.of("sh", "-c", GATE, name);
    return Stream.of(session, gate, command.stream()).flatMap(part -> part).toList();
  }

  // macOS has no setsid program.
  private static boolean canStartSession() {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, "setsid")));
  }
}
