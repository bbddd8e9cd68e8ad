package io.newsgraph.analysis.entity.name;

import io.newsgraph.analysis.language.EverydayNouns;
import io.newsgraph.analysis.language.Hangul;
import io.newsgraph.analysis.language.WordList;
import io.newsgraph.analysis.language.WordSections;
import io.newsgraph.analysis.language.WordSet;

/** Tells which words have the form of a Korean person's name: a family name and a given name. */
public final class KoreanNames {

  private static final WordSet SURNAMES = WordList.set(KoreanNames.class, "surnames.txt");
  private static final WordSet RARE_SURNAMES = WordList.set(KoreanNames.class, "surnames-rare.txt");
  private static final WordSet GIVEN_SYLLABLES =
      WordList.set(KoreanNames.class, "given-name-syllables.txt");
  private static final WordSet NOT_PERSONS = WordList.set(KoreanNames.class, "not-persons.txt");

  /** What a name without a given name ends in: 김모 씨. Such a person is meant to stay unnamed. */
  private static final char UNNAMED = '모';

  private static final String UNNAMED_MR = "모씨";

  /** The same in full: 임아무개 씨. */
  private static final String SOMEBODY = "아무개";

  private static final WordSections LAST_SYLLABLES =
      WordSections.of(KoreanNames.class, "last-syllables-of-nouns.txt");

  /** Josa of one syllable that names end in as well. */
  private static final WordSet JOSA = LAST_SYLLABLES.set("josa");

  /** Last syllables of words made of other nouns. */
  private static final WordSet SUFFIXES = LAST_SYLLABLES.set("suffixes");

  private static final WordSet SUFFIXES_AND_SYLLABLES =
      LAST_SYLLABLES.set("suffixes-and-syllables");

  private static final int MIN_FULL = 3;
  private static final int MAX_FULL = 4;

  private KoreanNames() {}

  /** Whether a word that looks like a name is known to be none: 이용자. */
  public static boolean isRuledOut(String word) {
    return NOT_PERSONS.contains(word);
  }

  /**
   * Whether a word could be a family name with a given name of one or two syllables, where the text
   * says that somebody is meant: then the family name may be a rare one, 계순철 병원장, 리송학 국방과학원장.
   */
  public static boolean isName(String word) {
    return isFullName(word) || word.length() == 2 && isFormed(word, 0, 2, 1) || isRareName(word);
  }

  private static boolean isRareName(String word) {
    int length = word.length();
    if (length < MIN_FULL || length > MAX_FULL) {
      return false;
    }
    for (int surname = length - 2; surname <= 2; surname++) {
      boolean isRare = RARE_SURNAMES.contains(word, 0, surname);
      if (isRare && isGiven(word, 0, length, surname)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word could be a name of the usual length: 김영섭, 남궁혁, 황보민석. */
  public static boolean isFullName(String word) {
    return isFullName(word, 0, word.length());
  }

  /** Whether a stretch of a text could be a name of the usual length. */
  public static boolean isFullName(String text, int start, int end) {
    return switch (end - start) {
      case 3 -> isFormed(text, start, end, 1) || isFormed(text, start, end, 2);
      case 4 ->
          isFormed(text, start, end, 2)
              && !OrganizationEndings.endsLikeCompany(text.substring(start, end));
      default -> false;
    };
  }

  /**
   * Whether a stretch is an everyday noun with a suffix, such as no given name ends in: 특징주, 상인회.
   */
  public static boolean isDerived(String text, int start, int end) {
    return isDerived(text, start, end, SUFFIXES);
  }

  /** The same with suffixes in which given names end as well: 관용성, 참여인. */
  public static boolean isLikelyDerived(String text, int start, int end) {
    return isDerived(text, start, end, SUFFIXES)
        || isDerived(text, start, end, SUFFIXES_AND_SYLLABLES);
  }

  private static boolean isDerived(String text, int start, int end, WordSet suffixes) {
    return end - start == MIN_FULL
        && suffixes.contains(text, end - 1, end)
        && EverydayNouns.cost(text, start, end - 1).isPresent()
        && !EverydayNouns.isRare(text, start, end - 1);
  }

  /** Whether a word is a family name with 씨: 박씨, 선우씨. */
  public static boolean isWithMr(String word) {
    int end = word.length() - 1;
    return end > 0 && word.charAt(end) == '씨' && SURNAMES.contains(word, 0, end);
  }

  /** 김모, 김모씨, 임아무개: somebody whose family name alone is told. */
  public static boolean isUnnamed(String word) {
    int end = word.length() - (word.endsWith(UNNAMED_MR) ? 2 : 1);
    return word.endsWith(SOMEBODY)
        || word.charAt(end) == UNNAMED && isSurname(word.substring(0, end));
  }

  /** 조미화씨: a name of the usual length with Mr or Ms attached. */
  static boolean isFullWithMr(String word) {
    int end = word.length() - 1;
    return end > 0 && word.charAt(end) == '씨' && isFullName(word, 0, end);
  }

  /** Whether a word is a family name. */
  public static boolean isSurname(String word) {
    return SURNAMES.contains(word);
  }

  /** Whether a word is a family name, or one of the rare ones. */
  static boolean isAnySurname(String word) {
    return isSurname(word) || RARE_SURNAMES.contains(word);
  }

  /** The family name that {@code name} begins with; null if it has none. */
  public static String surnameOf(String name) {
    for (int length = name.length() > 2 ? 2 : 1; length > 0 && !name.isEmpty(); length--) {
      String surname = name.substring(0, length);
      if (isAnySurname(surname)) {
        return surname;
      }
    }
    return null;
  }

  /**
   * Whether a stretch could be somebody's full name where the text says that it is one: then any
   * syllable may be of the given name, 안점례(68), 이보드레씨.
   */
  public static boolean mayBeFullName(String text, int start, int end) {
    int length = end - start;
    if (length < MIN_FULL || length > MAX_FULL || NOT_PERSONS.contains(text, start, end)) {
      return false;
    }
    boolean isNamed =
        !text.startsWith(SOMEBODY, end - SOMEBODY.length())
            && (isAnySurname(text.substring(start, start + 1))
                || isAnySurname(text.substring(start, start + 2)));
    return isNamed && Hangul.isSyllables(text, start, end);
  }

  private static boolean isFormed(String text, int start, int end, int surnameLength) {
    return SURNAMES.contains(text, start, start + surnameLength)
        && isGiven(text, start, end, surnameLength);
  }

  /** Whether what follows the family name could be a given name, and the whole is no other word. */
  private static boolean isGiven(String text, int start, int end, int surnameLength) {
    boolean isUnnamed =
        end - start == surnameLength + 1 && text.charAt(end - 1) == UNNAMED
            || text.startsWith(SOMEBODY, start + surnameLength);
    if (isUnnamed) {
      return false;
    }
    return Hangul.isSyllables(text, start, end)
        && isGivenName(text, start + surnameLength, end)
        && !isTitleWithJosa(text, start, end)
        && !NOT_PERSONS.contains(text, start, end);
  }

  /** 경장이, 사장을: who has the title, not who is called so. */
  private static boolean isTitleWithJosa(String text, int start, int end) {
    return JOSA.contains(text, end - 1, end) && PersonTitles.contain(text, start, end - 1);
  }

  private static boolean isGivenName(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (!GIVEN_SYLLABLES.contains(text, i, i + 1)) {
        return false;
      }
    }
    return true;
  }
}
