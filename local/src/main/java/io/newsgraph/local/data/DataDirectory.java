package io.newsgraph.local.data;

import io.newsgraph.local.failure.LaunchFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The folder that keeps everything between runs, and what lies where in it.
 *
 * @param root the folder itself, absolute
 */
public record DataDirectory(Path root) {

  // PostgreSQL's binaries (60 MB), a new database cluster with its log (100 MB), and room to write:
  // less, and the first load of articles could end in a full disk.
  private static final long LEAST_FREE_BYTES = 512L * 1024 * 1024;

  /**
   * Makes the folder if there is none, and makes sure that one can work in it.
   *
   * @throws LaunchFailure if it cannot be made or written, or the disk is nearly full
   */
  public static DataDirectory open(Path root) {
    DataDirectory data = new DataDirectory(root);
    data.makeWritable();
    data.requireSpace();
    return data;
  }

  /** Which process owns the folder. */
  public Path lock() {
    return root.resolve("lock");
  }

  /** Which processes were started and not yet seen to end. */
  public Path processes() {
    return root.resolve("processes");
  }

  /** The database cluster; it is there only once it is complete. */
  public Path cluster() {
    return root.resolve("postgresql");
  }

  public boolean hasCluster() {
    return Files.isDirectory(cluster());
  }

  /** PostgreSQL's own programs, by version. */
  public Path binaries() {
    return root.resolve("postgresql-binaries");
  }

  /** The password of the databases' owners and of PostgreSQL's superuser. */
  public Path password() {
    return root.resolve("password");
  }

  /** Says which seeds were loaded. */
  public Path loadedSeeds() {
    return root.resolve("seeds-loaded");
  }

  /** What the training run leaves behind only if it is killed. */
  public Path training() {
    return root.resolve("training");
  }

  public Path logs() {
    return root.resolve("logs");
  }

  private void makeWritable() {
    try {
      Files.createDirectories(logs());
      Files.delete(Files.createTempFile(root, "writable", null));
    } catch (IOException e) {
      throw new LaunchFailure(
          "Cannot write to the data folder %s: %s. Choose another with --data."
              .formatted(root, reason(e)),
          e);
    }
  }

  private static String reason(IOException e) {
    return switch (e) {
      case java.nio.file.AccessDeniedException _ -> "permission denied";
      case java.nio.file.FileAlreadyExistsException _ -> "there is a file of that name";
      default -> e.getMessage();
    };
  }

  private void requireSpace() {
    long free = freeBytes();
    if (free < LEAST_FREE_BYTES) {
      throw new LaunchFailure(
          "Only %d MB are free for the data folder %s; at least %d MB are needed. Make room, or choose another with --data."
              .formatted(megabytes(free), root, megabytes(LEAST_FREE_BYTES)));
    }
  }

  private long freeBytes() {
    try {
      return Files.getFileStore(root).getUsableSpace();
    } catch (IOException e) {
      throw new LaunchFailure("Cannot tell how much room the data folder " + root + " has", e);
    }
  }

  private static long megabytes(long bytes) {
    return bytes / (1024 * 1024);
  }
}
