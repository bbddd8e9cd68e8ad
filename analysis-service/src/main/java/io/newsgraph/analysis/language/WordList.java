package io.newsgraph.analysis.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the lists of words that people edit: UTF-8, one entry a line, {@code #} for comments. */
public final class WordList {

  private WordList() {}

  /**
   * @param owner the class beside which the list lies
   * @param file its name, such as {@code titles.txt}
   * @return the entries in order of the file, without comments and empty lines
   * @throws IllegalStateException if there is no such list: the build is broken
   */
  public static List<String> lines(Class<?> owner, String file) {
    try (InputStream stream = owner.getResourceAsStream(file)) {
      if (stream == null) {
        throw new IllegalStateException("No word list " + file + " beside " + owner.getName());
      }
      BufferedReader reader =
          new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
      return reader.lines().map(WordList::withoutComment).filter(s -> !s.isEmpty()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read word list " + file, e);
    }
  }

  /** The entries of {@link #lines} as a set. */
  public static WordSet set(Class<?> owner, String file) {
    return new WordSet(lines(owner, file));
  }

  private static String withoutComment(String line) {
    int comment = line.indexOf('#');
    return (comment < 0 ? line : line.substring(0, comment)).strip();
  }
}
