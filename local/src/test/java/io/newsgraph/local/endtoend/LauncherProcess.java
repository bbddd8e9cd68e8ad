package io.newsgraph.local.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsgraph.local.Launcher;
import io.newsgraph.local.waiting.Polling;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A launcher in a process of its own, as {@code ./run} starts it, over one data folder. */
final class LauncherProcess implements AutoCloseable {

  // The first start trains the services, and the machine may be busy with other tests.
  private static final Duration START_PATIENCE = Duration.ofMinutes(4);
  private static final Duration END_PATIENCE = Duration.ofMinutes(1);

  /** What runs like this ends before the optimising compiler pays. */
  private static final List<String> BRIEF = List.of("--no-training", "verify");

  private final Process process;
  private final Path data;
  private final Path output;

  private LauncherProcess(Process process, Path data, Path output) {
    this.process = process;
    this.data = data;
    this.output = output;
  }

  /** Runs a launcher that ends by itself, beside one that may be running on the same folder. */
  static LauncherProcess runToItsEnd(Path data, String... arguments) {
    LauncherProcess launcher = run(data, arguments);
    launcher.exitCode();
    return launcher;
  }

  private static LauncherProcess run(Path data, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Dnewsgraph.home=" + System.getProperty("newsgraph.home"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(Launcher.class.getName());
    command.addAll(List.of("--data", data.toString()));
    command.addAll(List.of(arguments));
    try {
      Path output = Files.createTempFile(data.getParent(), "launcher", ".out");
      ProcessBuilder builder = new ProcessBuilder(command);
      builder.redirectErrorStream(true).redirectOutput(output.toFile());
      // The services inherit it: what a killed analysis-service was at is begun again sooner.
      builder.environment().put("NEWSGRAPH_TASK_LEASE", "5S");
      if (!Collections.disjoint(List.of(arguments), BRIEF)) {
        builder.environment().put("JDK_JAVA_OPTIONS", "-XX:TieredStopAtLevel=1");
      }
      return new LauncherProcess(builder.start(), data, output);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Starts everything and waits until it runs. */
  static LauncherProcess start(Path data, int port, String... options) {
    String[] arguments =
        Stream.concat(Stream.of("--port", Integer.toString(port)), Stream.of(options))
            .toArray(String[]::new);
    LauncherProcess launcher = run(data, arguments);
    Polling.until(START_PATIENCE, () -> launcher.saysItRuns() || !launcher.process.isAlive());
    assertThat(launcher.output()).contains("Newsgraph is running.");
    return launcher;
  }

  /** What it printed so far, errors included. */
  String output() {
    try {
      return Files.readString(output);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Its processes by name, the launcher among them, as the ledger has them. */
  Map<String, ProcessHandle> processes() {
    Map<String, ProcessHandle> processes = new TreeMap<>();
    processes.put("launcher", process.toHandle());
    try (Stream<String> lines = Files.lines(data.resolve("processes"))) {
      lines
          .map(line -> line.split(" "))
          .forEach(
              words ->
                  ProcessHandle.of(Long.parseLong(words[2]))
                      .ifPresent(handle -> processes.put(words[0], handle)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return processes;
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /** Asks it to stop as a terminal's closing or an operator would, and gives its exit code. */
  int stop() {
    process.destroy();
    return exitCode();
  }

  /** Waits until it has ended. */
  int exitCode() {
    try {
      assertThat(process.waitFor(END_PATIENCE.toSeconds(), TimeUnit.SECONDS))
          .as("the launcher ends; it printed: %s", output())
          .isTrue();
      return process.exitValue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  /** Ends everything that this launcher, or one before it on the same folder, left running. */
  @Override
  public void close() {
    Map<String, ProcessHandle> left = processes();
    process.destroy();
    exitCode();
    left.values().forEach(ProcessHandle::destroyForcibly);
  }

  private boolean saysItRuns() {
    return output().contains("Ctrl-C stops everything.");
  }
}
