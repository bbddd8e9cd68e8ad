package io.newsgraph.analysis.entity.recognition;

import io.newsgraph.analysis.language.WordList;
import java.util.BitSet;
import java.util.Set;

/** Endings that tell what a name stands for, such as 위원회 and 은행. */
final class EndingIndex {

  private final Set<String> endings;
  private final int maxLength;

  /** The last letters of all endings, without which a word has none: most are told by that. */
  private final BitSet lastLetters = new BitSet();

  EndingIndex(String file) {
    this.endings = WordList.set(EndingIndex.class, file);
    this.maxLength = endings.stream().mapToInt(String::length).max().orElse(0);
    endings.forEach(ending -> lastLetters.set(ending.charAt(ending.length() - 1)));
  }

  /** Where the longest ending of the text between two places begins; {@code end} if it has none. */
  int startOfEnding(String text, int start, int end) {
    if (start >= end || !lastLetters.get(text.charAt(end - 1))) {
      return end;
    }
    for (int i = Math.max(start, end - maxLength); i < end; i++) {
      if (endings.contains(text.substring(i, end))) {
        return i;
      }
    }
    return end;
  }

  boolean contains(String word) {
    return endings.contains(word);
  }
}
