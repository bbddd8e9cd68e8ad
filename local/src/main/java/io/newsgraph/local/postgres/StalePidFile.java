package io.newsgraph.local.postgres;

import io.newsgraph.local.failure.LaunchFailure;
import io.newsgraph.local.process.ProcessIdentity;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/**
 * The file by which a PostgreSQL server says that it runs. A killed server leaves it behind, and
 * once its process number belongs to somebody else, PostgreSQL takes that one for the server and
 * refuses to start.
 */
final class StalePidFile {

  private static final int PID_LINE = 0;
  private static final int START_LINE = 2;

  private StalePidFile() {}

  /**
   * Removes the file, unless the very server that wrote it still runs.
   *
   * @throws LaunchFailure if it does: somebody started it by other means than this launcher
   */
  static void remove(Path file) {
    try {
      String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      List<String> lines = text.lines().toList();
      if (serverRuns(lines)) {
        throw new LaunchFailure(
            "A PostgreSQL server (pid %s) that Newsgraph did not start runs on %s. Stop it first."
                .formatted(lines.get(PID_LINE).strip(), file.getParent()));
      }
      Files.delete(file);
    } catch (NoSuchFileException _) {
      // No server was killed.
    } catch (IOException e) {
      throw new LaunchFailure("Cannot remove " + file + ": " + e.getMessage(), e);
    }
  }

  private static boolean serverRuns(List<String> lines) {
    if (lines.size() <= START_LINE) {
      return false;
    }
    try {
      long pid = Long.parseLong(lines.get(PID_LINE).strip());
      Instant written = Instant.ofEpochSecond(Long.parseLong(lines.get(START_LINE).strip()));
      return new ProcessIdentity(pid, written).live().isPresent();
    } catch (NumberFormatException _) {
      return false;
    }
  }
}
