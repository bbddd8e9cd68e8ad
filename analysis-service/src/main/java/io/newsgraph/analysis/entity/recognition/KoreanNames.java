package io.newsgraph.analysis.entity.recognition;

import io.newsgraph.analysis.language.Hangul;
import io.newsgraph.analysis.language.WordList;
import java.util.Set;

/** Tells which words have the form of a Korean person's name: a family name and a given name. */
final class KoreanNames {

  private static final Set<String> SURNAMES = WordList.set(KoreanNames.class, "surnames.txt");
  private static final Set<String> GIVEN_SYLLABLES =
      WordList.set(KoreanNames.class, "given-name-syllables.txt");
  private static final Set<String> NOT_PERSONS = WordList.set(KoreanNames.class, "not-persons.txt");

  /** What a name without a given name ends in: 김모 씨. Such a person is meant to stay unnamed. */
  private static final char UNNAMED = '모';

  private KoreanNames() {}

  /** Whether a word that looks like a name is known to be none: 이용자. */
  static boolean isRuledOut(String word) {
    return NOT_PERSONS.contains(word);
  }

  /** Whether a word could be a family name with a given name of one or two syllables. */
  static boolean isName(String word) {
    return isFullName(word) || word.length() == 2 && isFormed(word, 1);
  }

  /** Whether a word could be a name of the usual length: 김영섭, 남궁혁, 황보민석. */
  static boolean isFullName(String word) {
    return switch (word.length()) {
      case 3 -> isFormed(word, 1) || isFormed(word, 2);
      case 4 -> isFormed(word, 2) && !OrganizationRecognizer.endsLikeCompany(word);
      default -> false;
    };
  }

  static boolean isSurname(String word) {
    return SURNAMES.contains(word);
  }

  /** The family name that {@code name} begins with; null if it has none. */
  static String surnameOf(String name) {
    if (name.length() > 2 && SURNAMES.contains(name.substring(0, 2))) {
      return name.substring(0, 2);
    }
    boolean isNamed = !name.isEmpty() && SURNAMES.contains(name.substring(0, 1));
    return isNamed ? name.substring(0, 1) : null;
  }

  private static boolean isFormed(String word, int surnameLength) {
    if (!Hangul.isSyllables(word, 0, word.length())
        || !SURNAMES.contains(word.substring(0, surnameLength))
        || NOT_PERSONS.contains(word)) {
      return false;
    }
    if (word.length() == surnameLength + 1 && word.charAt(surnameLength) == UNNAMED) {
      return false;
    }
    return word.substring(surnameLength)
        .chars()
        .allMatch(syllable -> GIVEN_SYLLABLES.contains(Character.toString(syllable)));
  }
}
