package io.newsgraph.analysis.entity.name;

import io.newsgraph.analysis.language.AnnotatedDocument;
import io.newsgraph.analysis.language.Hangul;
import io.newsgraph.analysis.language.Josa;
import io.newsgraph.analysis.language.Morpheme;
import io.newsgraph.analysis.language.Span;
import io.newsgraph.analysis.language.Word;

/**
 * Tells where a name may end: at the end of a word or before its josa, never inside a longer one
 * but the office of its head.
 */
public final class NameBoundary {

  /** The longest josa chain; letters that go on for longer belong to a longer word. */
  private static final int MAX_ATTACHED = 8;

  /** 다 behind a vowel stands for 이다. */
  private static final char COPULA = '다';

  private static final char MATCH = '전';

  /** Shorter words in 다 are verbs. */
  private static final int MIN_BEFORE_COPULA = 3;

  private final String text;
  private final AnnotatedDocument document;

  public NameBoundary(AnnotatedDocument document) {
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
    if (BodyHeads.isHeaded(text, start, end)
        || BodyHeads.isGoverned(text, start, end)
        || BodyHeads.isPresided(text, start, end)) {
      return true;
    }
    boolean isAttached =
        Josa.isAttached(text, end, attachedEnd)
            || isMatchAgainst(start, end, attachedEnd)
            || end - start >= MIN_BEFORE_COPULA && isCopula(text, end, attachedEnd);
    return isAttached && !isWithinLongerNoun(start, end);
  }

  /** 은포 베어스전에서: the match against a club. */
  private boolean isMatchAgainst(int start, int end, int attachedEnd) {
    boolean isMatch =
        text.charAt(end) == MATCH
            && (end + 1 == attachedEnd || Josa.isAttached(text, end + 1, attachedEnd));
    String name = isMatch ? text.substring(start, end) : "";
    return OrganizationEndings.isClub(name.substring(name.lastIndexOf(' ') + 1));
  }

  /** What stands before the 다 that ends a sentence, as in 그 회사가 나루바이오다; null if it is no noun. */
  public static Span beforeCopula(String text, Word word) {
    int end = word.end() - 1;
    boolean isNoun = end - word.start() >= MIN_BEFORE_COPULA && isCopula(text, end, word.end());
    return isNoun ? new Span(word.start(), end) : null;
  }

  private static boolean isCopula(String text, int start, int end) {
    return end == start + 1
        && text.charAt(start) == COPULA
        && end < text.length()
        && text.charAt(end) == '.'
        && Hangul.isSyllable(text.charAt(start - 1))
        && !Hangul.hasFinalConsonant(text.charAt(start - 1));
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
