package io.newsgraph.local.data;

import io.newsgraph.local.failure.LaunchFailure;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * Keeps a data folder to one launcher at a time. The operating system holds the lock and drops it
 * however its owner ends, {@code kill -9} included; the file's text only says who the owner is.
 */
public final class InstanceLock implements AutoCloseable {

  /**
   * The launcher that owns a data folder.
   *
   * @param pid its process
   * @param port its gateway's port
   */
  public record Owner(long pid, int port) {}

  private final FileChannel channel;

  private InstanceLock(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * Takes the folder for this process.
   *
   * @param port the gateway's port, told to whoever finds the folder taken
   * @return the lock, or nothing if another launcher has it
   */
  public static Optional<InstanceLock> take(Path file, int port) {
    try {
      FileChannel channel =
          FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      FileLock lock = channel.tryLock();
      if (lock == null) {
        channel.close();
        return Optional.empty();
      }
      Owner owner = new Owner(ProcessHandle.current().pid(), port);
      String text = owner.pid() + " " + owner.port() + "\n";
      channel.truncate(0).write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
      return Optional.of(new InstanceLock(channel));
    } catch (IOException e) {
      throw new LaunchFailure("Cannot lock " + file + ": " + e.getMessage(), e);
    }
  }

  /** Who has the folder now; nothing if nobody has. */
  public static Optional<Owner> owner(Path file) {
    Optional<InstanceLock> free = take(file, 0);
    if (free.isPresent()) {
      free.get().close();
      return Optional.empty();
    }
    return read(file);
  }

  private static Optional<Owner> read(Path file) {
    try {
      String[] words = Files.readString(file).strip().split(" ");
      return Optional.of(new Owner(Long.parseLong(words[0]), Integer.parseInt(words[1])));
    } catch (IOException | NumberFormatException | ArrayIndexOutOfBoundsException _) {
      return Optional.empty();
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new LaunchFailure("Cannot unlock the data folder: " + e.getMessage(), e);
    }
  }
}
