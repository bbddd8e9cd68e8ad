package io.newsgraph.analysis.language;

/** What can be told from a Hangul syllable's code point. */
public final class Hangul {

  private static final int FINAL_CONSONANTS = 28;

  /** Number of ㄴ among the final consonants. */
  private static final int NIEUN = 4;

  /** Number of ㄹ among the final consonants, after which 로 stands instead of 으로. */
  private static final int RIEUL = 8;

  private Hangul() {}

  public static boolean isSyllable(char c) {
    return c >= '가' && c <= '힣';
  }

  /** Whether all of {@code text} from {@code start} to {@code end} is Hangul syllables. */
  public static boolean isSyllables(CharSequence text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (!isSyllable(text.charAt(i))) {
        return false;
      }
    }
    return start < end;
  }

  /** Whether a syllable ends in a consonant, as 국 does and 표 does not. */
  public static boolean hasFinalConsonant(char syllable) {
    return (syllable - '가') % FINAL_CONSONANTS != 0;
  }

  /** Whether a word ends in ㄴ, as the past of a verb before a noun does: 인수한, 만든. */
  public static boolean endsInN(String word) {
    char last = word.charAt(word.length() - 1);
    return isSyllable(last) && (last - '가') % FINAL_CONSONANTS == NIEUN;
  }

  public static boolean endsInRieul(char syllable) {
    return (syllable - '가') % FINAL_CONSONANTS == RIEUL;
  }
}
