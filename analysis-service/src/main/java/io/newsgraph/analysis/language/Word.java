package io.newsgraph.analysis.language;

import java.util.ArrayList;
import java.util.List;

/**
 * A run of letters and digits between spaces or punctuation. In Korean that is a noun with its
 * josa, a predicate with its endings, or a bare noun; GPT-4o, R&D and 3.5 are one word each.
 *
 * @param start first character in the article's text, in UTF-16 code units
 * @param end one past the last character, josa included
 * @param sentence index of the sentence it stands in
 */
public record Word(int start, int end, int sentence) {

  public String of(String text) {
    return text.substring(start, end);
  }

  /**
   * Where a noun at the beginning of this word may end, the longest first: whole, or before josa.
   */
  public List<Integer> nounEnds(String text) {
    List<Integer> ends = new ArrayList<>(3);
    ends.add(end);
    for (int i = end - 1; i > start && end - i <= Josa.MAX_LENGTH; i--) {
      if (Josa.isAttached(text, i, end)) {
        ends.add(i);
      }
    }
    return ends;
  }
}
