package io.newsgraph.local.seeds;

import io.newsgraph.local.failure.LaunchFailure;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An example article: what a newsroom knows of it, and its text as one would paste it.
 *
 * <p>The file holds lines {@code name: value}, a line {@code ---}, then the text.
 *
 * @param file where it was read, for messages
 * @param metadata by header name; only {@link #HEADERS} occur
 * @param text not blank
 */
record SeedFile(Path file, Map<String, String> metadata, String text) {

  static final List<String> HEADERS =
      List.of("url", "publisher", "section", "publishedAt", "title");

  private static final String SEPARATOR = "---";

  SeedFile {
    metadata = Map.copyOf(metadata);
    if (text.isBlank()) {
      throw new IllegalArgumentException("there is no text after the line " + SEPARATOR);
    }
  }

  /**
   * Reads a file's content.
   *
   * @param file only named in messages
   * @throws LaunchFailure if the file is not in the format, saying in which line
   */
  static SeedFile parse(Path file, String content) {
    List<String> lines = content.lines().toList();
    int separator = lines.indexOf(SEPARATOR);
    if (separator < 0) {
      throw new LaunchFailure(file + " has no line " + SEPARATOR + " before its text");
    }
    Map<String, String> metadata = new LinkedHashMap<>();
    for (int line = 0; line < separator; line++) {
      addHeader(metadata, lines.get(line), file + ", line " + (line + 1));
    }
    String text = String.join("\n", lines.subList(separator + 1, lines.size())).strip();
    if (text.isEmpty()) {
      throw new LaunchFailure(file + " has no text after the line " + SEPARATOR);
    }
    return new SeedFile(file, metadata, text);
  }

  private static void addHeader(Map<String, String> metadata, String line, String where) {
    String[] parts = line.split(":", 2);
    String name = parts[0].strip();
    if (parts.length != 2 || !HEADERS.contains(name)) {
      throw new LaunchFailure(
          "%s: expected one of %s with a colon, not %s".formatted(where, HEADERS, line));
    }
    if (metadata.put(name, parts[1].strip()) != null) {
      throw new LaunchFailure(where + ": " + name + " stands there twice");
    }
  }
}
