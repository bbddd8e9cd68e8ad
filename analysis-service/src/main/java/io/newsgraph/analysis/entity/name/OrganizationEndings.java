package io.newsgraph.analysis.entity.name;

import io.newsgraph.analysis.language.WordList;
import io.newsgraph.analysis.language.WordSet;
import java.util.Set;

/** What names of organisations end in, and what these endings tell of a word. */
public final class OrganizationEndings {

  /** Endings that hardly any everyday word has: 경찰서, 협회. */
  public static final EndingIndex STRONG =
      new EndingIndex(OrganizationEndings.class, "organization-endings.txt");

  /** Endings that everyday words have too (전자, 방송): the stem must be a name. */
  public static final EndingIndex WEAK =
      new EndingIndex(OrganizationEndings.class, "organization-endings-weak.txt");

  /** Endings that stand apart from the name: 은포 유나이티드. */
  public static final EndingIndex SEPARATE =
      new EndingIndex(OrganizationEndings.class, "organization-endings-separate.txt");

  /** Those of {@link #SEPARATE} that stand for the club alone too: 돌핀스. */
  private static final Set<String> CLUBS =
      WordList.set(OrganizationEndings.class, "club-names.txt");

  /** Endings that count only beside the name of one of its people: 새길당, 은포대. */
  private static final EndingIndex BESIDE_NAMES =
      new EndingIndex(OrganizationEndings.class, "organization-endings-beside-names.txt");

  /** What says of which kind, not of which company: 신재생 before 에너지. */
  public static final WordSet KINDS =
      WordList.set(OrganizationEndings.class, "not-company-stems.txt");

  private static final int MIN_STEM = 2;

  private OrganizationEndings() {}

  /** Whether a word is one of the endings that stand apart from the name: 유나이티드. */
  public static boolean isEnding(String word) {
    return SEPARATE.contains(word);
  }

  /** Whether a word is an ending of organisations' names, written apart or not. */
  public static boolean isAnyEnding(String word) {
    return SEPARATE.contains(word) || WEAK.contains(word) || STRONG.contains(word);
  }

  /** Whether a word names an organisation by its form, or only says of which kind one is: 한림원. */
  public static boolean isEndingOrOrganization(String word) {
    return STRONG.contains(word) || endsLikeOrganization(word);
  }

  /**
   * Whether a word cannot be a person's name, as it has the form of an organisation's: 한빛반도체. Short
   * endings are left aside, since people are called 김영대.
   */
  public static boolean isNobody(String word) {
    int start =
        Math.min(
            STRONG.startOfEnding(word, 0, word.length()),
            WEAK.startOfEnding(word, 0, word.length()));
    boolean isLong = start >= MIN_STEM && word.length() - start >= MIN_STEM;
    return STRONG.contains(word) || isLong && word.indexOf(' ') < 0;
  }

  /** Whether a word is what a sports club calls itself behind the name of its town: 돌핀스. */
  public static boolean isClub(String word) {
    return CLUBS.contains(word);
  }

  /** Whether a word ends as companies' names do: 황보건설 is nobody called 황보. */
  public static boolean endsLikeCompany(String word) {
    return WEAK.startOfEnding(word, 0, word.length()) < word.length();
  }

  /** Whether a word ends as names of organisations do, with something before the ending. */
  public static boolean endsLikeOrganization(String word) {
    int start =
        Math.min(
            Math.min(
                STRONG.startOfEnding(word, 0, word.length()),
                WEAK.startOfEnding(word, 0, word.length())),
            BESIDE_NAMES.startOfEnding(word, 0, word.length()));
    return start >= MIN_STEM && start < word.length() && !isKind(word);
  }

  /** Whether a word says a kind of thing alone: 신재생에너지, 도시가스. */
  private static boolean isKind(String word) {
    int ending =
        Math.min(
            WEAK.startOfEnding(word, 0, word.length()),
            BESIDE_NAMES.startOfEnding(word, 0, word.length()));
    return KINDS.contains(word, 0, ending);
  }
}
