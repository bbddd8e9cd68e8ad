package io.newsgraph.article.parse;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Reads lines that only say who somebody is ({@code 홍길동 가나전자 대표}): under a portrait a caption, at a
 * guest column's end its signature.
 */
final class NameAndTitle {

  private static final int WIDEST = 64;
  private static final int MOST_WORDS = 6;
  private static final Lexicon TITLES = Lexicon.of("titles.txt");
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
        || text.chars().anyMatch(c -> "?!.…“”‘’\"',".indexOf(c) >= 0)) {
      return Optional.empty();
    }
    List<String> words =
        Arrays.stream(text.split("[ ()|ㅣ/·=]+")).filter(word -> !word.isEmpty()).toList();
    boolean titled =
        words.size() > 1
            && words.size() <= MOST_WORDS
            && TITLES.suffixOf(words.getLast()).isPresent();
    if (!titled) {
      return Optional.empty();
    }
    return words.subList(0, words.size() - 1).stream()
        .filter(word -> isName(word, repeated))
        .findFirst()
        .map(name -> new Byline(name, null, role(text, name)));
  }

  private static boolean isName(String word, boolean repeated) {
    return PersonNames.isLikely(word)
        || repeated && PersonNames.isPossible(word) && AFFILIATION_ENDS.suffixOf(word).isEmpty();
  }

  private static String role(String text, String name) {
    int at = text.indexOf(name);
    String others = text.substring(0, at) + " " + text.substring(at + name.length());
    return others
        .replaceAll("[|ㅣ/=]", " ")
        .replaceAll("^[ (]+|[ )]+$", "")
        .replaceAll(" {2,}", " ");
  }
}
