package io.newsgraph.local.process;

import io.newsgraph.local.failure.LaunchFailure;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Keeps on disk which processes were started and not yet seen to end, so that the next launcher can
 * reclaim what a killed one left. One line a process; the file is replaced whole, so that a reader
 * never meets half of it.
 */
public final class ProcessLedger {

  /**
   * One process that was started.
   *
   * @param name what it is, without spaces, such as {@code article-service}
   * @param stop how it is stopped
   * @param identity which process it is
   */
  public record Entry(String name, StopSequence stop, ProcessIdentity identity) {

    String line() {
      return "%s %s %d %s".formatted(name, stop, identity.pid(), identity.started());
    }

    static Optional<Entry> parse(String line) {
      String[] words = line.split(" ");
      if (words.length != 4) {
        return Optional.empty();
      }
      try {
        ProcessIdentity identity =
            new ProcessIdentity(Long.parseLong(words[2]), Instant.parse(words[3]));
        return Optional.of(new Entry(words[0], StopSequence.valueOf(words[1]), identity));
      } catch (IllegalArgumentException | DateTimeException _) {
        return Optional.empty();
      }
    }
  }

  private final Path file;
  private final List<Entry> entries;

  private ProcessLedger(Path file, List<Entry> entries) {
    this.file = file;
    this.entries = new ArrayList<>(entries);
  }

  /** Reads the ledger; lines that make no sense are passed over, a missing file is an empty one. */
  public static ProcessLedger open(Path file) {
    try {
      String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      return new ProcessLedger(
          file, text.lines().flatMap(line -> Entry.parse(line).stream()).toList());
    } catch (NoSuchFileException _) {
      return new ProcessLedger(file, List.of());
    } catch (IOException e) {
      throw new LaunchFailure("Cannot read " + file + ": " + e.getMessage(), e);
    }
  }

  /** The processes written down, the oldest first. */
  public synchronized List<Entry> entries() {
    return List.copyOf(entries);
  }

  synchronized void add(Entry entry) {
    entries.add(entry);
    write();
  }

  synchronized void remove(Entry entry) {
    entries.remove(entry);
    write();
  }

  private void write() {
    Path next = file.resolveSibling(file.getFileName() + ".next");
    try {
      Files.write(next, entries.stream().map(Entry::line).toList());
      Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new LaunchFailure("Cannot write " + file + ": " + e.getMessage(), e);
    }
  }
}
