package io.newsgraph.analysis.entity.recognition.person;

import io.newsgraph.analysis.entity.name.EntityType;
import io.newsgraph.analysis.entity.name.ForeignNames;
import io.newsgraph.analysis.entity.name.KnownNames;
import io.newsgraph.analysis.entity.name.KoreanNames;
import io.newsgraph.analysis.entity.name.NameOddity;
import io.newsgraph.analysis.entity.name.NounReading;
import io.newsgraph.analysis.entity.name.OrganizationEndings;
import io.newsgraph.analysis.entity.name.PersonTitles;
import io.newsgraph.analysis.entity.name.WordSequence;
import io.newsgraph.analysis.language.EverydayNouns;
import io.newsgraph.analysis.language.Morpheme;
import io.newsgraph.analysis.language.Span;
import io.newsgraph.analysis.language.WordSections;
import io.newsgraph.analysis.language.WordSet;
import java.util.List;
import java.util.Set;

/**
 * What may stand before somebody's title in an article: names, and the houses where people work.
 *
 * @param places states and towns: nobody is called like them
 * @param companies those called like everyday things
 */
record TitleSurroundings(WordSequence words, Set<String> places, Set<String> companies) {

  /** The josa of an owner: nobody called 우리의 is meant in 우리의 홍길동 대표. */
  static final char OF = '의';

  /** Last syllables of verbs before a noun: 공개한, 발표된. */
  private static final WordSet ADNOMINAL =
      WordSections.of(EntityType.class, "endings-before-nouns.txt").set("of-clauses");

  /** Most words between a name and its title: 홍길동 전 은포대 컴퓨터공학과 교수. */
  static final int MAX_AFFILIATION_WORDS = 4;

  /** 홍길동 한빛소프트 대표: a Korean name before it makes a foreign-looking word the company. */
  boolean isNamedBefore(int index) {
    String name = words.isSpaced(index) ? wordAt(index - 1) : "";
    return KoreanNames.isFullName(name)
        && name.charAt(name.length() - 1) != OF
        // 성능을 공개한 오지석 대표.
        && !(ADNOMINAL.contains(name, name.length() - 1, name.length())
            && NounReading.isPredicate(words.document(), span(index - 1)))
        && !isCopula(index - 1, name)
        && !isOtherName(name);
  }

  /** 샘 휘터커 로모션 연구원: behind a first name from abroad and a last one stands the company. */
  boolean isNamedAbroadBefore(int index) {
    return words.isSpaced(index)
        && words.isSpaced(index - 1)
        && ForeignNames.isFirstName(wordAt(index - 2))
        && ForeignNames.mayFollow(words.document(), span(index - 1));
  }

  /** 홍길동 한빛전자 디바이스솔루션 부문장: the same with the company before its part. */
  boolean isPartOfNamed(int index) {
    for (int i = index - 1; i >= index - MAX_AFFILIATION_WORDS && i > 0; i--) {
      if (!words.isSpaced(i + 1) || !isAffiliation(i)) {
        return false;
      }
      if (isNamedBefore(i)) {
        return true;
      }
    }
    return false;
  }

  boolean isAffiliation(int index) {
    String word = wordAt(index);
    return PersonTitles.FORMER_OR_PRESENT.contains(word)
        || places.contains(word)
        || companies.contains(word)
        || KnownNames.all().find(word).isPresent()
        || PersonTitles.DEPARTMENTS.startOfEnding(word, 0, word.length()) < word.length()
        || OrganizationEndings.endsLikeOrganization(word)
        || NounReading.isNominal(words.document(), span(index))
        || NounReading.isInventedName(words.document(), span(index))
        || isOddHouse(index)
        || ForeignNames.mayBePart(words.document(), span(index));
  }

  /** 마은주 숲과강 공동대표: behind a name, what the dictionary cannot read is where somebody works. */
  boolean isOddHouse(int index) {
    return (isNamedBefore(index) || isNamedAbroadBefore(index))
        && !endsInJosa(index)
        && NameOddity.isOdd(words.document(), span(index));
  }

  /** 제자인 시인 모란희: whoever is a pupil is not called so. */
  boolean isCopula(int index, String name) {
    int end = words.get(index).end() - 1;
    return name.charAt(name.length() - 1) == '인'
        && EverydayNouns.cost(text(), words.get(index).start(), end).isPresent()
        && words.followsDirectly(index + 2)
        && !isNamed(index, end);
  }

  /** 도재인 연구위원은: nobody says 도재, and the office ends the phrase. */
  private boolean isNamed(int index, int end) {
    return endsInJosa(index + 1) && EverydayNouns.isRare(text(), words.get(index).start(), end);
  }

  /** 지민은 군 복무 중이다: nobody called 지민은 is a 군. */
  boolean endsInJosa(int index) {
    List<Morpheme> morphemes = words.document().morphemesIn(span(index));
    return !morphemes.isEmpty() && morphemes.getLast().isJosa();
  }

  static boolean isOtherName(String name) {
    return KnownNames.all().find(name).filter(k -> k.type() != EntityType.PERSON).isPresent();
  }

  String text() {
    return words.document().text();
  }

  String wordAt(int index) {
    return words.get(index).of(text());
  }

  Span span(int index) {
    return new Span(words.get(index).start(), words.get(index).end());
  }
}
