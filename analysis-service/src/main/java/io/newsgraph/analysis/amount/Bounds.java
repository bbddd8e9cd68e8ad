package io.newsgraph.analysis.amount;

import io.newsgraph.analysis.language.PhraseTable;
import io.newsgraph.analysis.language.WordList;
import java.util.List;

/** The words around an amount that bound it: 이상 behind it, 최대 before it. */
final class Bounds {

  /** On which side of the true quantity the named number lies. */
  enum Side {
    MIN,
    MAX
  }

  private static final PhraseTable<Side> AFTER = table("AFTER");
  private static final List<String[]> BEFORE =
      WordList.lines(Bounds.class, "bounds.txt").stream()
          .map(line -> line.split("\t"))
          .filter(fields -> fields[1].equals("BEFORE"))
          .toList();

  private Bounds() {}

  /** What the words around the amount from {@code start} to {@code end} say; null if nothing. */
  static Side around(String text, int start, int end) {
    int next = end < text.length() && text.charAt(end) == ' ' ? end + 1 : end;
    PhraseTable.Entry<Side> after = AFTER.at(text, next);
    if (after != null && after.meaning() != null) {
      return after.meaning();
    }
    int before = start > 0 && text.charAt(start - 1) == ' ' ? start - 1 : start;
    return BEFORE.stream()
        .filter(fields -> endsWord(text, before, fields[0]))
        .map(fields -> Side.valueOf(fields[2]))
        .findFirst()
        .orElse(null);
  }

  private static boolean endsWord(String text, int end, String word) {
    int start = end - word.length();
    return start >= 0
        && text.startsWith(word, start)
        && (start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1)));
  }

  private static PhraseTable<Side> table(String place) {
    return PhraseTable.read(
        Bounds.class,
        "bounds.txt",
        fields -> fields[1].equals(place) ? Side.valueOf(fields[2]) : null);
  }
}
