package io.newsgraph.analysis.topic;

import io.newsgraph.analysis.entity.model.Gazetteer;
import io.newsgraph.analysis.language.Morpheme;
import java.util.Arrays;
import java.util.List;

/**
 * What a title shows of its topic, in three views: sequences of one to three characters, which also
 * see a word's parts and its unknown inflections; morphemes, by themselves and in twos and threes;
 * and what words are names of, as far as a gazetteer knows them. A feature is known by its hash
 * alone, so that a model needs no strings.
 *
 * @param characters distinct hashes, ascending
 * @param morphemes distinct hashes, ascending
 * @param names distinct hashes, ascending
 */
public record TopicFeatures(int[] characters, int[] morphemes, int[] names) {

  private static final int MAX_SEQUENCE = 3;

  /** Marks that headlines set where others set a space. */
  private static final String SEPARATORS = "…·,.'\"“”‘’";

  private static final int CHARACTER_SEED = 0x2545F491;
  private static final int MORPHEME_SEED = 0x6C62272E;
  private static final int PAIR_SEED = 0x1B873593;
  private static final int TRIPLE_SEED = 0x3C6EF372;
  private static final int NAME_SEED = 0x9E3779B9;

  /** Stands before the first and behind the last morpheme. */
  private static final int EDGE = 0x5BD1E995;

  /**
   * @param morphemes those of {@code text}, in order
   */
  public static TopicFeatures of(String text, List<Morpheme> morphemes, Gazetteer known) {
    String folded = fold(text);
    return new TopicFeatures(
        characterFeatures(folded), morphemeFeatures(text, morphemes), nameFeatures(folded, known));
  }

  private static int[] characterFeatures(String text) {
    int length = text.length();
    int[] found = new int[length * MAX_SEQUENCE];
    int count = 0;
    for (int i = 0; i < length; i++) {
      int hash = CHARACTER_SEED;
      for (int end = i; end < Math.min(length, i + MAX_SEQUENCE); end++) {
        hash = mix(hash, text.charAt(end));
        found[count] = finish(hash);
        count += end == i && text.charAt(i) == ' ' ? 0 : 1;
      }
    }
    return distinct(found, count);
  }

  /** The text with one space for each run of separators, and one at either end. */
  private static String fold(String text) {
    char[] letters = new char[text.length() + 2];
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
    return new String(letters, 0, length);
  }

  private static int[] nameFeatures(String text, Gazetteer known) {
    int[] found = new int[text.length()];
    int count = 0;
    for (int i = 1; i < text.length(); i++) {
      int label = text.charAt(i - 1) == ' ' ? known.labelAt(text, i) : 0;
      if (label != 0) {
        found[count++] = finish(mix(NAME_SEED, label));
      }
    }
    return distinct(found, count);
  }

  private static int[] morphemeFeatures(String text, List<Morpheme> morphemes) {
    int[] found = new int[morphemes.size() * 3 + 1];
    int count = 0;
    int before = EDGE;
    int beforeThat = EDGE;
    for (Morpheme morpheme : morphemes) {
      if (!Character.isLetterOrDigit(text.charAt(morpheme.start()))) {
        continue;
      }
      int form = form(text, morpheme);
      found[count++] = finish(mix(form, morpheme.first().name().hashCode()));
      int pair = mix(mix(PAIR_SEED, before), form);
      found[count++] = finish(pair);
      found[count++] = finish(mix(mix(TRIPLE_SEED, beforeThat), pair));
      beforeThat = before;
      before = form;
    }
    if (count > 0) {
      found[count++] = finish(mix(mix(PAIR_SEED, before), EDGE));
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
