package io.newsgraph.analysis.entity.recognition;

import io.newsgraph.analysis.language.AnnotatedDocument;
import io.newsgraph.analysis.language.Josa;
import io.newsgraph.analysis.language.Morpheme;

/**
 * Tells where a name may end: at the end of a word or before its josa, never inside a longer one.
 */
final class NameBoundary {

  /** The longest josa chain; letters that go on for longer belong to a longer word. */
  private static final int MAX_ATTACHED = 8;

  private final String text;
  private final AnnotatedDocument document;

  NameBoundary(AnnotatedDocument document) {
    this.text = document.text();
    this.document = document;
  }

  /** Whether a name from {@code start}, the beginning of a word, may end at {@code end}. */
  boolean isNameEnd(int start, int end) {
    int attachedEnd = end;
    while (attachedEnd < text.length()
        && attachedEnd - end <= MAX_ATTACHED
        && Character.isLetterOrDigit(text.charAt(attachedEnd))) {
      attachedEnd++;
    }
    if (attachedEnd == end) {
      return !isJoined(end);
    }
    return Josa.isAttached(text, end, attachedEnd) && !isWithinLongerNoun(start, end);
  }

  /** GPT in GPT-4o, AT in AT&T, U in U+. */
  private boolean isJoined(int end) {
    if (end >= text.length()) {
      return false;
    }
    char mark = text.charAt(end);
    boolean goesOn = end + 1 < text.length() && isLatinOrDigit(text.charAt(end + 1));
    return isLatinOrDigit(text.charAt(end - 1))
        && (mark == '+' || (mark == '-' || mark == '&') && goesOn);
  }

  /** 고양이 is a cat, not the town of 고양 with the josa 이. */
  private boolean isWithinLongerNoun(int start, int end) {
    int index = document.firstMorphemeFrom(start);
    if (index >= document.morphemes().size()) {
      return false;
    }
    Morpheme first = document.morphemes().get(index);
    return first.start() == start && first.end() > end && first.isNoun();
  }

  private static boolean isLatinOrDigit(char c) {
    return c < 128 && Character.isLetterOrDigit(c);
  }
}
