package io.newsgraph.analysis.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts text into morphemes with the dictionary of Lucene's nori, mecab-ko-dic, just as nori does.
 *
 * <p>Compounds are left whole: that alone keeps every offset exact, because nori gives the parts of
 * a contraction the offsets of the whole. The dictionary is shared by all instances and loaded with
 * the first one.
 */
public final class MorphologicalAnalyzer {

  /** Longest run of punctuation that is read mark by mark; no sentence has a longer one. */
  private static final int MAX_MARKS = 16;

  /**
   * @param text any text; what the dictionary does not know comes out as one unknown word
   * @return the morphemes in order, punctuation included, white space left out
   */
  public List<Morpheme> analyze(String text) {
    List<Morpheme> morphemes = new ArrayList<>(text.length() / 2);
    LineReader reader = new LineReader(text, morphemes);
    try {
      for (int start = 0; start < text.length(); start = lineEnd(text, start) + 1) {
        String line = withoutLongMarks(text.substring(start, lineEnd(text, start)));
        if (!line.isBlank()) {
          reader.read(line, start);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Reading from memory failed", e);
    }
    return List.copyOf(morphemes);
  }

  /**
   * Each line is read by itself: behind more than one white space nori no longer holds it against
   * an ending that it begins a word, and would read the first word of a block wrongly.
   */
  private static int lineEnd(String text, int start) {
    int end = text.indexOf('\n', start);
    return end < 0 ? text.length() : end;
  }

  /**
   * The text with spaces for the rest of a long run of marks. Nori tries every length of such a run
   * at every place of it: a text of quotation marks alone would take it a hundred times as long.
   */
  private static String withoutLongMarks(String text) {
    char[] letters = null;
    int run = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      run = Character.isLetterOrDigit(c) || Character.isSurrogate(c) ? 0 : run + 1;
      if (run > MAX_MARKS) {
        letters = letters == null ? text.toCharArray() : letters;
        letters[i] = ' ';
      }
    }
    return letters == null ? text : new String(letters);
  }
}
