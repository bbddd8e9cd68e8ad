package io.newsgraph.load.process;

import io.newsgraph.local.failure.LaunchFailure;
import io.newsgraph.local.waiting.Polling;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** A program that runs beside the services until this one ends. */
public final class Program {

  // Hive Gateway takes seconds on a busy machine.
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final String name;
  private final Process process;
  private final Path log;

  private Program(String name, Process process, Path log) {
    this.name = name;
    this.process = process;
    this.log = log;
  }

  /**
   * Starts a program; it is stopped when this process ends.
   *
   * @param folder where it runs
   * @param log what it prints
   */
  public static Program start(
      String name, List<String> command, Map<String, String> environment, Path folder, Path log) {
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    builder.environment().putAll(environment);
    try {
      Process process = builder.start();
      Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(process::destroy));
      return new Program(name, process, log);
    } catch (IOException e) {
      throw new LaunchFailure("Cannot start " + name + ": " + e.getMessage(), e);
    }
  }

  /** Waits until it has printed something. */
  public Program awaitLine(String text) {
    if (!Polling.until(PATIENCE, () -> hasPrinted(text) || !process.isAlive())
        || !hasPrinted(text)) {
      throw new LaunchFailure("%s did not start. Its log: %s".formatted(name, log));
    }
    return this;
  }

  /** Waits until it has done its work. */
  public void awaitEnd() {
    try {
      if (process.waitFor() != 0) {
        throw new LaunchFailure("%s failed. Its log: %s".formatted(name, log));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LaunchFailure("Interrupted while waiting for " + name, e);
    }
  }

  public ProcessHandle handle() {
    return process.toHandle();
  }

  private boolean hasPrinted(String text) {
    try {
      return Files.readString(log).contains(text);
    } catch (IOException e) {
      throw new LaunchFailure("Cannot read " + log + ": " + e.getMessage(), e);
    }
  }
}
