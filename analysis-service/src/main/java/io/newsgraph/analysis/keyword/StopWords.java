package io.newsgraph.analysis.keyword;

import io.newsgraph.analysis.language.WordList;
import java.util.Set;

/** Nouns that say nothing about an article: 이날, 관계자, 경우. */
final class StopWords {

  private static final Set<String> WORDS = WordList.set(StopWords.class, "stop-words.txt");

  private StopWords() {}

  static boolean contain(String word) {
    return WORDS.contains(word);
  }
}
