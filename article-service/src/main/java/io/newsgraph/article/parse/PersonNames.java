package io.newsgraph.article.parse;

/** Tells people's names from the other words of a byline by their form. */
final class PersonNames {

  private static final Lexicon SURNAMES = Lexicon.of("surnames.txt");
  private static final Lexicon AFFILIATION_ENDS = Lexicon.of("affiliation-suffixes.txt");
  private static final Lexicon SECTIONS = Lexicon.of("section-names.txt");

  private PersonNames() {}

  /** A Korean surname and a given name of usual length, and not the name of a desk or section. */
  static boolean isLikely(String word) {
    return isPossible(word)
        && (word.length() == 3 || word.length() == 4 && hasLongSurname(word))
        && AFFILIATION_ENDS.suffixOf(word).isEmpty();
  }

  /** Two to four syllables that begin with a Korean surname. */
  static boolean isPossible(String word) {
    return Characters.isHangul(word)
        && word.length() >= 2
        && word.length() <= 4
        && !SECTIONS.contains(word)
        && SURNAMES.prefixOf(word).filter(surname -> surname.length() < word.length()).isPresent();
  }

  /** A word of Latin letters that begins with a capital, as names do, and is no abbreviation. */
  static boolean isLatin(String word) {
    return Character.isUpperCase(word.charAt(0))
        && word.chars().anyMatch(Character::isLowerCase)
        && word.chars().allMatch(c -> Characters.isLatin((char) c) || c == '-' || c == '\'');
  }

  private static boolean hasLongSurname(String word) {
    return SURNAMES.prefixOf(word).filter(surname -> surname.length() == 2).isPresent();
  }
}
