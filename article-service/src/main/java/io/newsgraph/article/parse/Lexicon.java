package io.newsgraph.article.parse;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A list of words or phrases that an editor can change: a UTF-8 resource file beside this package,
 * one entry a line, lines that begin with {@code "# "} are comments.
 */
final class Lexicon {

  private final Set<String> entries;

  /** Longest first, so that {@code 인턴기자} is met before {@code 기자}. */
  private final List<String> byLength;

  /** The different lengths of the entries, longest first: prefixes are looked up, not searched. */
  private final int[] lengths;

  private Lexicon(Set<String> entries) {
    this.entries = entries;
    this.lengths =
        entries.stream()
            .mapToInt(entry -> -entry.length())
            .sorted()
            .distinct()
            .map(n -> -n)
            .toArray();
    this.byLength =
        entries.stream().sorted(Comparator.comparingInt(String::length).reversed()).toList();
  }

  static Lexicon of(String fileName) {
    try (InputStream stream = Lexicon.class.getResourceAsStream(fileName)) {
      if (stream == null) {
        throw new IllegalStateException("Missing from the package: " + fileName);
      }
      return new Lexicon(read(stream));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Set<String> read(InputStream stream) {
    return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
        .lines()
        .filter(line -> !line.startsWith("# ") && !line.isBlank())
        .map(String::strip)
        .collect(Collectors.toUnmodifiableSet());
  }

  boolean contains(String word) {
    return entries.contains(word);
  }

  /** The longest entry that the text begins with. */
  Optional<String> prefixOf(String text) {
    for (int length : lengths) {
      if (length <= text.length() && entries.contains(text.substring(0, length))) {
        return Optional.of(text.substring(0, length));
      }
    }
    return Optional.empty();
  }

  /** The longest entry that the text ends with. */
  Optional<String> suffixOf(String text) {
    for (int length : lengths) {
      int start = text.length() - length;
      if (start >= 0 && entries.contains(text.substring(start))) {
        return Optional.of(text.substring(start));
      }
    }
    return Optional.empty();
  }

  boolean occursIn(String text) {
    return byLength.stream().anyMatch(text::contains);
  }

  /** All entries, longest first. */
  List<String> entries() {
    return byLength;
  }
}
