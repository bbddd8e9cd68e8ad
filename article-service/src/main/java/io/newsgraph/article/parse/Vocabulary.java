package io.newsgraph.article.parse;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The words of a text, cut to what stays the same under inflection: a run of Hangul counts by its
 * first two syllables, a run of other letters and digits as a whole.
 */
final class Vocabulary {

  private static final int STEM = 2;

  private final Map<String, Integer> counts = new HashMap<>();

  void add(String text) {
    forEachStem(text, stem -> counts.merge(stem, 1, Integer::sum));
  }

  /** How many different words of a line the text says: 1 each, a half for those said but once. */
  double covered(String line) {
    Set<String> stems = new HashSet<>();
    forEachStem(line, stems::add);
    return stems.stream()
        .mapToDouble(stem -> Math.min(2, counts.getOrDefault(stem, 0)) / 2.0)
        .sum();
  }

  private static void forEachStem(String text, Consumer<String> action) {
    int start = 0;
    while (start < text.length()) {
      int end = start;
      int kind = kind(text.charAt(start));
      while (end < text.length() && kind(text.charAt(end)) == kind) {
        end++;
      }
      if (kind == 1 && end - start >= STEM) {
        action.accept(text.substring(start, start + STEM));
      } else if (kind == 2 && end - start >= STEM) {
        action.accept(text.substring(start, end));
      }
      start = end;
    }
  }

  private static int kind(char c) {
    return Characters.isHangul(c) ? 1 : Character.isLetterOrDigit(c) ? 2 : 0;
  }
}
