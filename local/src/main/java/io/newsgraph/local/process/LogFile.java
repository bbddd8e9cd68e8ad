package io.newsgraph.local.process;

import io.newsgraph.local.failure.LaunchFailure;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * What one process prints, run by run: {@code name.log} is the present run's, {@code name.log.1}
 * the one before.
 *
 * @param path the present run's file
 */
public record LogFile(Path path) {

  // Enough to look back from a restart to what led to it.
  private static final int RUNS_KEPT = 3;
  // A log may be larger than the launcher's memory.
  private static final int TAIL_BYTES = 16 * 1024;

  /** Sets the logs of earlier runs aside and begins a new one. */
  public void rotate() {
    try {
      for (int run = RUNS_KEPT; run > 0; run--) {
        moveIfPresent(ofRun(run - 1), ofRun(run));
      }
      Files.write(path, new byte[0]);
    } catch (IOException e) {
      throw new LaunchFailure("Cannot begin the log " + path + ": " + e.getMessage(), e);
    }
  }

  /**
   * The last lines that say something.
   *
   * @param count how many at most; there are fewer where lines are very long
   */
  public List<String> lastLines(int count) {
    List<String> lines = tail().lines().filter(line -> !line.isBlank()).toList();
    return lines.subList(Math.max(0, lines.size() - count), lines.size());
  }

  private String tail() {
    try (SeekableByteChannel file = Files.newByteChannel(path)) {
      file.position(Math.max(0, file.size() - TAIL_BYTES));
      byte[] bytes = Channels.newInputStream(file).readNBytes(TAIL_BYTES);
      // Not a decoder: a byte that is no UTF-8 must not hide the rest.
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (IOException _) {
      return "";
    }
  }

  private Path ofRun(int run) {
    return run == 0 ? path : path.resolveSibling(path.getFileName() + "." + run);
  }

  private static void moveIfPresent(Path from, Path to) throws IOException {
    if (Files.exists(from)) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
