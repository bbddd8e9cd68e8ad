package io.newsgraph.analysis.entity.recognition.person;

import io.newsgraph.analysis.entity.name.EntityType;
import io.newsgraph.analysis.entity.name.KoreanNames;
import io.newsgraph.analysis.entity.name.NounReading;
import io.newsgraph.analysis.entity.name.OrganizationNames;
import io.newsgraph.analysis.entity.name.PersonTitles;
import io.newsgraph.analysis.entity.name.WordSequence;
import io.newsgraph.analysis.entity.recognition.organization.SchoolRecognizer;
import io.newsgraph.analysis.language.Span;
import io.newsgraph.analysis.language.Word;
import io.newsgraph.analysis.language.WordSections;
import io.newsgraph.analysis.language.WordSet;

/**
 * Tells schools from people by whom they stand before: 나루대 화학공학과 교수, 한결고 국어 교사. Nobody is called
 * so, though 나루대 has the form of a name.
 */
final class SchoolStaff {

  private static final WordSections IN_SHORT =
      WordSections.of(EntityType.class, "schools-in-short.txt");

  /** Last syllables of schools' names. */
  private static final WordSet SCHOOLS = IN_SHORT.set("with-staff");

  private static final int MIN_LENGTH = 3;

  /** Titles that schools give. */
  private static final WordSet STAFF = IN_SHORT.set("staff");

  private SchoolStaff() {}

  /** Whether the word at {@code index} is the school of whoever has the office behind it. */
  static boolean isSchool(WordSequence words, int index) {
    String text = words.document().text();
    String name = words.get(index).of(text);
    if (name.length() < MIN_LENGTH
        || OrganizationNames.isTerm(name)
        || !SCHOOLS.contains(name, name.length() - 1, name.length())
        || !words.isSpaced(index + 1)
        // 사실이 아니라고 군은: an ending of a verb looks like a school's.
        || NounReading.isPredicate(words.document(), span(words.get(index)))) {
      return false;
    }
    if (OfferedTitles.isOffered(words, behindTerm(words, index + 1))) {
      return true;
    }
    String next = words.get(index + 1).of(text);
    boolean isBehindName =
        index > 0 && words.isSpaced(index) && KoreanNames.isFullName(words.get(index - 1).of(text));
    return isBehindName
        || isDepartment(next)
        || STAFF.contains(next)
        || words.isSpaced(index + 2) && STAFF.contains(words.get(index + 2).of(text));
  }

  /** 나루대 제9대 총장에: a term of office stands before its title. */
  private static int behindTerm(WordSequence words, int index) {
    String word = words.get(index).of(words.document().text());
    boolean isBetween = OrganizationNames.isTerm(word) && words.isSpaced(index + 1);
    return isBetween ? index + 1 : index;
  }

  private static Span span(Word word) {
    return new Span(word.start(), word.end());
  }

  private static boolean isDepartment(String word) {
    return SchoolRecognizer.isPartOfUniversity(word)
        || PersonTitles.DEPARTMENTS.startOfEnding(word, 0, word.length()) < word.length();
  }
}
