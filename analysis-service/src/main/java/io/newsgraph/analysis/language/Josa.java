package io.newsgraph.analysis.language;

import java.util.BitSet;

/**
 * Josa: the particles attached behind a noun that tell its part in the sentence, such as 은, 를, 에서.
 * Needed where nori cannot help, behind the names it does not know.
 */
public final class Josa {

  private static final WordSet CHAINS = WordList.set(Josa.class, "josa.txt");

  /** Length of the longest chain, in UTF-16 code units. */
  public static final int MAX_LENGTH = CHAINS.maxLength();

  /** The last letters of all chains, without which a word has none: most are told by that. */
  private static final BitSet LAST_LETTERS = lastLetters();

  private static final String AFTER_CONSONANT = "은을과으이";
  private static final String AFTER_VOWEL = "는를와가나라랑란였여";

  private Josa() {}

  private static BitSet lastLetters() {
    BitSet letters = new BitSet();
    CHAINS.forEach(chain -> letters.set(chain.charAt(chain.length() - 1)));
    return letters;
  }

  /**
   * Whether what stands from {@code start} to {@code end} can be attached to the noun that ends at
   * {@code start}: 는 follows a vowel, 은 a consonant. Behind other scripts both may stand, because
   * it depends on how a reader says the letters.
   */
  public static boolean isAttached(String text, int start, int end) {
    if (start <= 0 || end - start > MAX_LENGTH || end <= start) {
      return false;
    }
    return LAST_LETTERS.get(text.charAt(end - 1))
        && fitsSound(text.charAt(start - 1), text, start)
        && CHAINS.contains(text, start, end);
  }

  private static boolean fitsSound(char before, String text, int start) {
    char first = text.charAt(start);
    if (!Hangul.isSyllable(before)) {
      return true;
    }
    if (AFTER_CONSONANT.indexOf(first) >= 0) {
      return Hangul.hasFinalConsonant(before);
    }
    if (first == '로') {
      return !Hangul.hasFinalConsonant(before) || Hangul.endsInRieul(before);
    }
    return AFTER_VOWEL.indexOf(first) < 0 || !Hangul.hasFinalConsonant(before);
  }
}
