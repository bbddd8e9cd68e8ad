package io.newsgraph.analysis.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * Several short lists of words that one class needs, in one file that people edit: {@code [name]}
 * on a line of its own, then the entries of that section, one a line or separated by commas.
 */
public final class WordSections {

  private static final String SEPARATOR = ",";

  private final String file;
  private final Map<String, List<String>> sections = new LinkedHashMap<>();

  private WordSections(String file) {
    this.file = file;
  }

  /**
   * @param owner the class beside which the file lies
   * @param file its name, such as {@code office-context.txt}
   * @throws IllegalStateException if there is no such file: the build is broken
   */
  public static WordSections of(Class<?> owner, String file) {
    WordSections read = new WordSections(file);
    forEach(
        WordList.lines(owner, file),
        (entry, section) ->
            read.sections.computeIfAbsent(section, any -> new ArrayList<>()).add(entry));
    return read;
  }

  /**
   * The entries of a section in order of the file.
   *
   * @throws IllegalStateException if there is no such section: the build is broken
   */
  public List<String> list(String section) {
    List<String> entries = sections.get(section);
    if (entries == null) {
      throw new IllegalStateException("No section [" + section + "] in " + file);
    }
    return List.copyOf(entries);
  }

  /** The entries of {@link #list} as a set. */
  public WordSet set(String section) {
    return new WordSet(list(section));
  }

  /**
   * Goes through lines in this format.
   *
   * @param taker of an entry and its section, which is empty before the first name of one
   */
  public static void forEach(List<String> lines, BiConsumer<String, String> taker) {
    String section = "";
    for (String line : lines) {
      if (line.startsWith("[")) {
        section = line.substring(1, line.length() - 1);
        continue;
      }
      for (String entry : line.split(SEPARATOR)) {
        taker.accept(entry.strip(), section);
      }
    }
  }
}
