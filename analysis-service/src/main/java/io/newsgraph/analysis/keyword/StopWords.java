package io.newsgraph.analysis.keyword;

import io.newsgraph.analysis.language.WordList;
import java.util.Locale;
import java.util.Set;

/** Nouns that say nothing about an article: 이날, 관계자, 경우. */
final class StopWords {

  private static final Set<String> WORDS = WordList.set(StopWords.class, "stop-words.txt");

  /** In lower case. */
  private static final Set<String> LATIN = WordList.set(StopWords.class, "stop-words-latin.txt");

  private StopWords() {}

  static boolean contain(String word) {
    boolean isLatin = word.charAt(0) < 0x80;
    return isLatin ? LATIN.contains(word.toLowerCase(Locale.ROOT)) : WORDS.contains(word);
  }
}
