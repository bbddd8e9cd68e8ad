package io.newsgraph.analysis.entity.name;

import io.newsgraph.analysis.language.Bracketed;
import io.newsgraph.analysis.language.Word;
import io.newsgraph.analysis.language.WordSections;
import io.newsgraph.analysis.language.WordSet;

/**
 * Tells whether a word for a kind of things stands beside a quotation: 영화 ‘…’, 타이틀곡은 ‘…’, ‘…’ 포럼.
 */
public final class QuotationCues {

  private static final EndingIndex WORKS = ThingKinds.WORKS;

  private static final int MIN_MARKED_CUE = 3;

  /** 마지막 곡으로 ‘…’, 벼 품종인 ‘…’. */
  private static final WordSet AS =
      WordSections.of(QuotationCues.class, "josa-by-part.txt").set("as-or-being");

  /** Longer ones are no cue. */
  private static final int MAX_LENGTH = 30;

  private QuotationCues() {}

  /** Whether a cue stands before the quotation, whole or as the last part of a compound. */
  public static boolean isBehind(WordSequence words, Bracketed quoted, EndingIndex cues) {
    Word word = wordBefore(words, quoted);
    if (word == null) {
      return false;
    }
    if (cues == WORKS && isAlbum(word, words.document().text())) {
      return true;
    }
    int cue = cues.startOfEnding(words.document().text(), word.start(), word.end());
    boolean isWhole = cue == word.start();
    return isWhole
        || word.end() - cue >= ThingKinds.MIN_COMPOUND
        || cues == WORKS
            && (isMarkedCue(words.document().text(), word) || isSpacedCue(words, word));
  }

  /** 예능 프로그램 ‘…’: 프로그램 alone would be software. */
  private static boolean isSpacedCue(WordSequence words, Word word) {
    String text = words.document().text();
    int before = text.lastIndexOf(' ', word.start() - 2) + 1;
    if (word.start() < 2 || text.charAt(word.start() - 1) != ' ') {
      return false;
    }
    String cue = text.substring(before, word.start() - 1) + word.of(text);
    return cue.length() <= MAX_LENGTH && WORKS.startOfEnding(cue, 0, cue.length()) == 0;
  }

  /** 개막작으로 ‘…’, 타이틀곡은 ‘…’: cues that are long enough to be nothing else have josa too. */
  private static boolean isMarkedCue(String text, Word word) {
    for (int end : word.nounEnds()) {
      boolean isAs = AS.contains(text.substring(end, word.end()));
      boolean isLong = end < word.end() && (isAs || end - word.start() >= MIN_MARKED_CUE);
      if (isLong && WORKS.startOfEnding(text, word.start(), end) == word.start()) {
        return true;
      }
    }
    return false;
  }

  /** 벼 품종으로 ‘…’을, 커피 행사인 ‘…’이. */
  public static boolean isMarked(WordSequence words, Bracketed quoted, EndingIndex cues) {
    String text = words.document().text();
    Word word = wordBefore(words, quoted);
    if (word == null) {
      return false;
    }
    for (int end : word.nounEnds()) {
      boolean isAs = AS.contains(text.substring(end, word.end()));
      if (isAs && cues.startOfEnding(text, word.start(), end) < end) {
        return true;
      }
    }
    return false;
  }

  /** 미니 4집 ‘…’. */
  private static boolean isAlbum(Word word, String text) {
    return text.charAt(word.end() - 1) == '집' && Character.isDigit(text.charAt(word.start()));
  }

  /** Whether a cue follows the quotation as a word of its own. */
  public static boolean isBefore(WordSequence words, Bracketed quoted, EndingIndex cues) {
    int index = words.firstFrom(quoted.end());
    if (index >= words.size() || words.get(index).start() != quoted.end() + 1) {
      return false;
    }
    String text = words.document().text();
    return words.get(index).nounEndIn(cues.words(), text) >= 0;
  }

  /** The word that stands right before the opening mark; null for none. */
  public static Word wordBefore(WordSequence words, Bracketed quoted) {
    int index = words.firstFrom(quoted.start()) - 1;
    if (index < 0 || !words.isPassedOver(words.get(index).end(), quoted.start())) {
      return null;
    }
    return words.get(index);
  }
}
