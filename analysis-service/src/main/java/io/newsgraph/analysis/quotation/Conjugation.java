package io.newsgraph.analysis.quotation;

import java.util.ArrayList;
import java.util.List;

/**
 * The forms that a verb's stem takes before its endings: 밝히다 stands as 밝히, 밝힌, 밝힐, 밝힘, 밝힙, 밝혀 and
 * 밝혔. Irregular verbs need their other forms beside their lemma.
 */
final class Conjugation {

  private static final int VOWELS = 21;
  private static final int FINALS = 28;

  /** Final consonants that endings bring into a stem that ends in a vowel: ㄴ, ㄹ, ㅁ, ㅂ. */
  private static final int[] FINALS_OF_ENDINGS = {4, 8, 16, 17};

  private static final int SSANG_SIOT = 20;

  // Numbers of vowels in Unicode's order of Hangul syllables.
  private static final int AE = 1;
  private static final int YEO = 6;
  private static final int O = 8;
  private static final int WA = 9;
  private static final int U = 13;
  private static final int WO = 14;
  private static final int EU = 18;
  private static final int I = 20;
  private static final int EO = 4;

  private Conjugation() {}

  /**
   * @param lemma a verb in its dictionary form, with 다
   */
  static List<String> forms(String lemma) {
    String stem = lemma.substring(0, lemma.length() - 1);
    String head = stem.substring(0, stem.length() - 1);
    int last = stem.charAt(stem.length() - 1) - '가';
    List<String> forms = new ArrayList<>();
    forms.add(stem);
    if (last % FINALS != 0) {
      return forms;
    }
    for (int consonant : FINALS_OF_ENDINGS) {
      forms.add(head + (char) ('가' + last + consonant));
    }
    int infinitive = stem.endsWith("하") ? last + AE * FINALS : infinitive(last);
    forms.add(head + (char) ('가' + infinitive));
    forms.add(head + (char) ('가' + infinitive + SSANG_SIOT));
    return forms;
  }

  /** The syllable that joins 어 or 아: 히 becomes 혀. */
  private static int infinitive(int syllable) {
    int vowel = syllable / FINALS % VOWELS;
    int joined =
        switch (vowel) {
          case I -> YEO;
          case O -> WA;
          case U -> WO;
          case EU -> EO;
          default -> vowel;
        };
    return syllable + (joined - vowel) * FINALS;
  }
}
