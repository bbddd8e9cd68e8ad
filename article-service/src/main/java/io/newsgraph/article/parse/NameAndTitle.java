package io.newsgraph.article.parse;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Reads lines that only say who somebody is ({@code 홍길동 가나전자 대표}): under a portrait a caption, at a
 * guest column's end its signature.
 */
final class NameAndTitle {

  private static final int WIDEST = 64;
  private static final int MOST_WORDS = 6;
  private static final Lexicon TITLES = Lexicon.of("titles.txt");
  private static final Lexicon LABELS = Lexicon.of("byline-labels.txt");
  private static final Lexicon AFFILIATION_ENDS = Lexicon.of("affiliation-suffixes.txt");

  private NameAndTitle() {}

  /**
   * Reads a line as a name with a title.
   *
   * @param text the line
   * @param repeated whether the line stands in the text more than once: then a shorter name will do
   * @return the person, with all other words as role; empty if the line says anything else
   */
  static Optional<Byline> read(String text, boolean repeated) {
    if (text.length() > WIDEST
        || Characters.width(text) > WIDEST
        || text.chars().anyMatch(c -> "?!.…“”‘’〈〉《》\"',".indexOf(c) >= 0)) {
      return Optional.empty();
    }
    List<String> words =
        Arrays.stream(text.split("[ ()|ㅣ/=]+")).filter(word -> !word.isEmpty()).toList();
    boolean titled = words.size() > 1 && words.size() <= MOST_WORDS && isTitle(words.getLast());
    if (!titled) {
      return Optional.empty();
    }
    return words.subList(0, words.size() - 1).stream()
        .filter(word -> isName(word, repeated))
        .findFirst()
        .map(name -> new Byline(name, null, role(words, name)));
  }

  /** A word that ends in a title, a field after it included ({@code 교수·컴퓨터공학}). */
  static boolean isTitle(String word) {
    int field = word.indexOf('·');
    return TITLES.suffixOf(field > 0 ? word.substring(0, field) : word).isPresent();
  }

  private static boolean isName(String word, boolean repeated) {
    return PersonNames.isLikely(word)
        || repeated && PersonNames.isPossible(word) && AFFILIATION_ENDS.suffixOf(word).isEmpty();
  }

  private static String role(List<String> words, String name) {
    return words.stream()
        .filter(word -> !word.equals(name) && !LABELS.contains(word))
        .collect(Collectors.joining(" "));
  }
}
