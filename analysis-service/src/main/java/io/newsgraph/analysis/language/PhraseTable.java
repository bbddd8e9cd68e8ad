package io.newsgraph.analysis.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * Phrases with what they mean, looked up where they stand in a text. Phrases are filed under their
 * first character, so that a place where none begins costs one look.
 */
public final class PhraseTable<T> {

  /**
   * A phrase of the table.
   *
   * @param phrase its characters as they stand in a text
   * @param meaning what the table says about it
   */
  public record Entry<T>(String phrase, T meaning) {}

  private final LetterTable<List<Entry<T>>> entries = new LetterTable<>();

  /**
   * Reads a list whose lines are a phrase and, behind a tab, its fields.
   *
   * @param meaning makes an entry's meaning of all fields of its line, the phrase first
   */
  public static <T> PhraseTable<T> read(
      Class<?> owner, String file, Function<String[], T> meaning) {
    PhraseTable<T> table = new PhraseTable<>();
    for (String line : WordList.lines(owner, file)) {
      String[] fields = line.split("\t");
      table
          .entries
          .getOrAdd(fields[0].charAt(0), ArrayList::new)
          .add(new Entry<>(fields[0], meaning.apply(fields)));
    }
    Comparator<Entry<T>> longestFirst =
        Comparator.comparingInt((Entry<T> entry) -> entry.phrase().length()).reversed();
    table.entries.values().forEach(list -> list.sort(longestFirst));
    return table;
  }

  /** The longest phrase that stands at {@code position}, or null: no allocation per character. */
  public Entry<T> at(String text, int position) {
    if (position < 0 || position >= text.length()) {
      return null;
    }
    List<Entry<T>> beginning = entries.get(text.charAt(position));
    for (int i = 0; beginning != null && i < beginning.size(); i++) {
      Entry<T> entry = beginning.get(i);
      if (text.startsWith(entry.phrase(), position)) {
        return entry;
      }
    }
    return null;
  }
}
