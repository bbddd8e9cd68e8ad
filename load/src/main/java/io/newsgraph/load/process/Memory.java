package io.newsgraph.load.process;

import io.newsgraph.local.failure.LaunchFailure;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** How much memory a process holds. */
public final class Memory {

  private static final int KILOBYTES_A_MEGABYTE = 1024;

  private Memory() {}

  /** The memory that is resident now, in MiB: what {@code ps} calls rss. */
  public static long residentMegabytes(ProcessHandle process) {
    try {
      Process ps =
          new ProcessBuilder("ps", "-o", "rss=", "-p", Long.toString(process.pid())).start();
      String answer = new String(ps.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
      return Long.parseLong(answer.strip()) / KILOBYTES_A_MEGABYTE;
    } catch (IOException | NumberFormatException e) {
      throw new LaunchFailure("Cannot tell the memory of process " + process.pid(), e);
    }
  }
}
