package io.newsgraph.article.parse;

import java.util.Optional;

/** Knows newspapers, agencies and the sources of pictures by the form of their names. */
final class Publishers {

  private static final Lexicon ENDS = Lexicon.of("publisher-suffixes.txt");
  private static final Lexicon SOURCES = Lexicon.of("picture-sources.txt");
  private static final int LONGEST_NAME = 20;
  private static final int LONGEST_NOTICE = 200;

  private Publishers() {}

  /** Whether one word names a publisher ({@code 가나일보}). */
  static boolean isPublisher(String word) {
    return word.length() <= LONGEST_NAME
        && word.indexOf(' ') < 0
        && ENDS.suffixOf(word).filter(end -> end.length() < word.length()).isPresent()
        && word.chars().allMatch(Character::isLetterOrDigit);
  }

  /** Whether each word of a text names a publisher or another known source of pictures. */
  static boolean areSources(String text) {
    String[] words = text.strip().split("[ ·/,]+");
    for (String word : words) {
      if (!isSource(word)) {
        return false;
      }
    }
    return words.length <= 4;
  }

  private static boolean isSource(String word) {
    return SOURCES.contains(word)
        || isPublisher(word)
        || SOURCES
            .prefixOf(word)
            .filter(source -> SOURCES.contains(word.substring(source.length())))
            .isPresent();
  }

  /** Who holds the copyright by a notice ({@code 저작권자 ⓒ 가나통신, 무단 전재 금지}). */
  static Optional<String> inNotice(String notice) {
    if (notice.length() > LONGEST_NOTICE) {
      return Optional.empty();
    }
    for (String word : notice.split("[^\\p{L}\\p{N}]+")) {
      if (isPublisher(word)) {
        return Optional.of(word);
      }
    }
    return Optional.empty();
  }
}
