package io.newsgraph.analysis.entity.name;

import io.newsgraph.analysis.language.WordList;
import io.newsgraph.analysis.language.WordSet;
import java.util.BitSet;

/** Endings that tell what a name stands for, such as 위원회 and 은행. */
public final class EndingIndex {

  private final WordSet endings;

  /** The last letters of all endings, without which a word has none: most are told by that. */
  private final BitSet lastLetters = new BitSet();

  /** The endings in a list that lies beside a class, as {@link WordList#set} reads it. */
  public EndingIndex(Class<?> owner, String file) {
    this.endings = WordList.set(owner, file);
    endings.forEach(ending -> lastLetters.set(ending.charAt(ending.length() - 1)));
  }

  /** Where the longest ending of the text between two places begins; {@code end} if it has none. */
  public int startOfEnding(String text, int start, int end) {
    if (start >= end || !lastLetters.get(text.charAt(end - 1))) {
      return end;
    }
    for (int i = Math.max(start, end - endings.maxLength()); i < end; i++) {
      if (endings.contains(text, i, end)) {
        return i;
      }
    }
    return end;
  }

  /** Whether a word is an ending by itself. */
  public boolean contains(String word) {
    return endings.contains(word);
  }

  /** The same of a stretch of a text. */
  public boolean contains(String text, int start, int end) {
    return endings.contains(text, start, end);
  }

  /** The endings as words of their own. */
  public WordSet words() {
    return endings;
  }
}
