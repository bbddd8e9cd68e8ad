package io.newsgraph.analysis.entity.recognition.person;

import io.newsgraph.analysis.entity.name.EntityType;
import io.newsgraph.analysis.entity.name.KoreanNames;
import io.newsgraph.analysis.entity.name.NounReading;
import io.newsgraph.analysis.entity.name.OrganizationEndings;
import io.newsgraph.analysis.entity.name.OrganizationNames;
import io.newsgraph.analysis.entity.name.PersonTitles;
import io.newsgraph.analysis.entity.name.WordSequence;
import io.newsgraph.analysis.language.Span;
import io.newsgraph.analysis.language.Word;
import io.newsgraph.analysis.language.WordSections;
import io.newsgraph.analysis.language.WordSet;
import java.util.Optional;

/**
 * Offices into which somebody else is put: 나루대 총장에 홍길동 교수를, 한빛소 사장에 홍길동을. What stands before them
 * is where the office is, and nobody who holds it.
 */
final class OfferedTitles {

  private static final WordSet JOSA =
      WordSections.of(EntityType.class, "josa-by-part.txt").set("offices");

  private OfferedTitles() {}

  /**
   * @param index of a word that may end in a title
   */
  static boolean isOffered(WordSequence words, int index) {
    if (index >= words.size() || !words.isSpaced(index + 1)) {
      return false;
    }
    String text = words.document().text();
    Word title = words.get(index);
    Optional<Span> office = PersonTitles.in(title, text);
    return office.isPresent()
        && JOSA.contains(text, office.get().end(), title.end())
        && isFullName(text, words.get(index + 1));
  }

  /** 한빛전자 of 한빛전자 제3대 사장에: the organisation before such an office, by how its name ends. */
  static Optional<Span> house(WordSequence words, int title) {
    if (!isOffered(words, title)) {
      return Optional.empty();
    }
    int index = title - 1;
    while (index > 0 && words.isSpaced(index) && isBetween(wordAt(words, index))) {
      index--;
    }
    Word house = words.get(index);
    String name = wordAt(words, index);
    Span span = new Span(house.start(), house.end());
    boolean isHouse =
        words.isSpaced(index + 1)
            // 센터를 신설하고 초대 센터장에.
            && !NounReading.isConnective(words.document(), span)
            && OrganizationEndings.endsLikeOrganization(name)
            && !OrganizationNames.isRuledOut(name);
    return isHouse ? Optional.of(span) : Optional.empty();
  }

  private static boolean isBetween(String word) {
    return OrganizationNames.isTerm(word) || PersonTitles.FORMER_OR_PRESENT.contains(word);
  }

  private static String wordAt(WordSequence words, int index) {
    return words.get(index).of(words.document().text());
  }

  private static boolean isFullName(String text, Word word) {
    for (int end : word.nounEnds()) {
      if (KoreanNames.isFullName(text, word.start(), end)) {
        return true;
      }
    }
    return false;
  }
}
