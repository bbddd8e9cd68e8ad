package io.newsgraph.analysis.language;

import java.util.Arrays;

/**
 * A run of letters and digits between spaces or punctuation. In Korean that is a noun with its
 * josa, a predicate with its endings, or a bare noun; GPT-4o, R&D and 3.5 are one word each.
 */
public final class Word {

  private static final char COPULA = '다';

  /** What follows the last word of a sentence. */
  private static final String CLOSING = ".!?”\"’'";

  private static final String FROM = "부터";

  /** Most syllables of a road's name: 을지로. */
  private static final int MAX_ROAD = 3;

  /** Shorter words are predicates: 크다. */
  private static final int MIN_WITH_COPULA = 3;

  private final int start;
  private final int end;
  private final int sentence;

  /** Found once: every finder asks for them. */
  private final int[] nounEnds;

  /**
   * @param start first character in {@code text}, in UTF-16 code units
   * @param end one past the last character, josa included
   * @param sentence index of the sentence it stands in
   */
  public Word(String text, int start, int end, int sentence) {
    this.start = start;
    this.end = end;
    this.sentence = sentence;
    this.nounEnds = nounEnds(text, start, end);
  }

  /** First character in the article's text, in UTF-16 code units. */
  public int start() {
    return start;
  }

  /** One past the last character, josa included. */
  public int end() {
    return end;
  }

  /** Index of the sentence it stands in. */
  public int sentence() {
    return sentence;
  }

  public String of(String text) {
    return text.substring(start, end);
  }

  /** Whether it is one of some words. */
  public boolean isIn(WordSet words, String text) {
    return words.contains(text, start, end);
  }

  /**
   * Where a noun at the beginning of this word may end, the longest first: whole, or before josa.
   *
   * @return the same array each time, to be read only
   */
  public int[] nounEnds() {
    return nounEnds;
  }

  /** One past the longest noun at its beginning that is one of some; -1 if none is. */
  public int nounEndIn(WordSet nouns, String text) {
    for (int nounEnd : nounEnds) {
      if (nouns.contains(text, start, nounEnd)) {
        return nounEnd;
      }
    }
    return -1;
  }

  private static int[] nounEnds(String text, int start, int end) {
    if (end < text.length() && text.charAt(end) == '(') {
      // 핀들로(Findlo)가: the josa stands behind the parentheses.
      return new int[] {end};
    }
    int[] ends = endsInCopula(text, start, end) ? new int[] {end, end - 1} : new int[] {end};
    for (int i = end - 1; i > start && end - i <= Josa.MAX_LENGTH; i--) {
      if (!isCut(text, start, i) && Josa.isAttached(text, i, end)) {
        ends = Arrays.copyOf(ends, ends.length + 1);
        ends[ends.length - 1] = i;
      }
    }
    return ends;
  }

  /**
   * 업체으 of 업체으로: 로 is the josa of vowels, and no noun ends in 으. 페트로나스로 of 페트로나스로부터: the josa is
   * longer, but for a short name such as 종로.
   */
  private static boolean isCut(String text, int start, int josa) {
    char last = text.charAt(josa - 1);
    return last == '으' && text.charAt(josa) == '로'
        || last == '로' && text.startsWith(FROM, josa) && josa - start > MAX_ROAD;
  }

  /** 온들케어의 서지완 대표다.: behind a vowel the copula that ends a sentence is a single syllable. */
  private static boolean endsInCopula(String text, int start, int end) {
    return end - start >= MIN_WITH_COPULA
        && text.charAt(end - 1) == COPULA
        && Hangul.isSyllable(text.charAt(end - 2))
        && !Hangul.hasFinalConsonant(text.charAt(end - 2))
        && end < text.length()
        && CLOSING.indexOf(text.charAt(end)) >= 0;
  }

  @Override
  public String toString() {
    return "Word[" + start + "–" + end + " in sentence " + sentence + "]";
  }
}
