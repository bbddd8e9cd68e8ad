package io.newsgraph.analysis.topic;

import io.newsgraph.analysis.language.Morpheme;
import java.util.Arrays;
import java.util.List;

/**
 * What a title shows of its topic, in two views: sequences of one to three characters, which also
 * see a word's parts and its unknown inflections, and morphemes with their neighbours. A feature is
 * known by its hash alone, so that a model needs no strings.
 *
 * @param characters distinct hashes, ascending
 * @param morphemes distinct hashes, ascending
 */
public record TopicFeatures(int[] characters, int[] morphemes) {

  private static final int MAX_SEQUENCE = 3;

  /** Marks that headlines set where others set a space. */
  private static final String SEPARATORS = "…·,.'\"“”‘’";

  private static final int CHARACTER_SEED = 0x2545F491;
  private static final int MORPHEME_SEED = 0x6C62272E;
  private static final int PAIR_SEED = 0x1B873593;

  /** Stands before the first and behind the last morpheme. */
  private static final int EDGE = 0x5BD1E995;

  /**
   * @param morphemes those of {@code text}, in order
   */
  public static TopicFeatures of(String text, List<Morpheme> morphemes) {
    return new TopicFeatures(characterFeatures(text), morphemeFeatures(text, morphemes));
  }

  private static int[] characterFeatures(String text) {
    char[] letters = new char[text.length() + 2];
    int length = fold(text, letters);
    int[] found = new int[length * MAX_SEQUENCE];
    int count = 0;
    for (int i = 0; i < length; i++) {
      int hash = CHARACTER_SEED;
      for (int end = i; end < Math.min(length, i + MAX_SEQUENCE); end++) {
        hash = mix(hash, letters[end]);
        found[count] = finish(hash);
        count += end == i && letters[i] == ' ' ? 0 : 1;
      }
    }
    return distinct(found, count);
  }

  /** Writes the text with one space for each run of separators, and one at either end. */
  private static int fold(String text, char[] letters) {
    int length = 0;
    letters[length++] = ' ';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean isSeparator = Character.isWhitespace(c) || SEPARATORS.indexOf(c) >= 0;
      if (!isSeparator) {
        letters[length++] = c;
      } else if (letters[length - 1] != ' ') {
        letters[length++] = ' ';
      }
    }
    if (letters[length - 1] != ' ') {
      letters[length++] = ' ';
    }
    return length;
  }

  private static int[] morphemeFeatures(String text, List<Morpheme> morphemes) {
    int[] found = new int[morphemes.size() * 2 + 1];
    int count = 0;
    int before = EDGE;
    for (Morpheme morpheme : morphemes) {
      if (!Character.isLetterOrDigit(text.charAt(morpheme.start()))) {
        continue;
      }
      int form = form(text, morpheme);
      found[count++] = finish(mix(form, morpheme.first().name().hashCode()));
      found[count++] = pair(before, form);
      before = form;
    }
    if (count > 0) {
      found[count++] = pair(before, EDGE);
    }
    return distinct(found, count);
  }

  private static int form(String text, Morpheme morpheme) {
    int hash = MORPHEME_SEED;
    for (int i = morpheme.start(); i < morpheme.end(); i++) {
      hash = mix(hash, text.charAt(i));
    }
    return hash;
  }

  private static int pair(int first, int second) {
    return finish(mix(mix(PAIR_SEED, first), second));
  }

  // Mixing and finishing are MurmurHash3's (Austin Appleby, public domain).
  private static int mix(int hash, int value) {
    int k = Integer.rotateLeft(value * 0xCC9E2D51, 15) * 0x1B873593;
    return Integer.rotateLeft(hash ^ k, 13) * 5 + 0xE6546B64;
  }

  private static int finish(int hash) {
    int h = (hash ^ hash >>> 16) * 0x85EBCA6B;
    h = (h ^ h >>> 13) * 0xC2B2AE35;
    return h ^ h >>> 16;
  }

  private static int[] distinct(int[] found, int count) {
    Arrays.sort(found, 0, count);
    int kept = 0;
    for (int i = 0; i < count; i++) {
      if (i == 0 || found[i] != found[i - 1]) {
        found[kept++] = found[i];
      }
    }
    return Arrays.copyOf(found, kept);
  }
}
