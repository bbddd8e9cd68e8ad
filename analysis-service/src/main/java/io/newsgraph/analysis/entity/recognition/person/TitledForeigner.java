package io.newsgraph.analysis.entity.recognition.person;

import io.newsgraph.analysis.entity.name.Countries;
import io.newsgraph.analysis.entity.name.EntityType;
import io.newsgraph.analysis.entity.name.ForeignNames;
import io.newsgraph.analysis.entity.name.KnownNames;
import io.newsgraph.analysis.entity.name.NounReading;
import io.newsgraph.analysis.entity.name.OrganizationEndings;
import io.newsgraph.analysis.entity.name.PersonTitles;
import io.newsgraph.analysis.language.Span;
import io.newsgraph.analysis.language.Word;
import io.newsgraph.analysis.language.WordList;
import io.newsgraph.analysis.language.WordSet;
import java.util.Optional;

/** Reads names from abroad before a title: 라두 스토레아 총리, 사티아 나델라 마이크로소프트 최고경영자. */
record TitledForeigner(TitleSurroundings around) {

  private static final WordSet BEFORE =
      WordList.set(TitledForeigner.class, "words-before-foreign-names.txt");

  /** Behind a town's name: 베네치아시. */
  private static final char TOWN = '시';

  /** Most words of a name from abroad: 레제프 타이이프 에르도안. */
  private static final int MAX_FOREIGN_WORDS = 4;

  /** Shortest name from abroad that needs no first name: 메르켈. Two syllables may be anything. */
  private static final int MIN_FOREIGN_LENGTH = 3;

  /** Words of a company with what the title shares: 웨이모 공동. */
  private static final int MAX_HOUSE = 2;

  /** The words up to {@code last} that make a name from abroad. */
  Optional<Span> name(int last, int titleIndex, String title) {
    int first = last + 1;
    while (first > 0 && last - first + 1 < MAX_FOREIGN_WORDS && mayBelong(first - 1, last)) {
      first--;
    }
    int length = last - first + 1;
    if (length == 0 && isOddHeadOfKnown(last, titleIndex, title)) {
      return Optional.of(
          new Span(around.words().get(last - 1).start(), around.words().get(last).end()));
    }
    if (length > 2 && endsInCompany(first, last, titleIndex, title)) {
      return Optional.empty();
    }
    boolean opensWithFirstName = length > 0 && ForeignNames.isFirstName(around.wordAt(first));
    boolean isSure = length >= 2 && opensWithFirstName;
    boolean isBeforeOffice =
        last == titleIndex - 1
            || (length >= 2 || length == 1 && isBeforeCountry(last))
                && isForeignOffice(last + 1, titleIndex);
    boolean isHeadOfCompany =
        length == 2
            && (isHeadOfUnknown(last, titleIndex, title)
                || isHeadOfKnown(last, titleIndex, title)
                || isHeadOfBody(last, titleIndex));
    boolean isLikely =
        isHeadOfCompany
            || isBeforeOffice && !PersonTitles.isOfCompany(title) && isTelling(first, last);
    if (!isSure && !isLikely) {
      return Optional.empty();
    }
    return Optional.of(new Span(around.words().get(first).start(), around.words().get(last).end()));
  }

  /** 마르코 아르첼리 아크와파워 최고경영자, 나쓰노 다케시 카도카와 사장, 마츠 린드크비스트 에릭슨 총괄: the last of three is the company. */
  private boolean endsInCompany(int first, int last, int titleIndex, String title) {
    boolean isBeforeHead =
        isLastBefore(last, titleIndex)
            && PersonTitles.isOfCompany(title)
            && (ForeignNames.isFirstName(around.wordAt(first))
                || last == first + 2 && ForeignNames.isFirstName(around.wordAt(first + 1)))
            && !ForeignNames.isParticle(around.words().get(last - 1), around.text());
    return isBeforeHead || TitleSurroundings.isOtherName(around.wordAt(last));
  }

  /** 아크와파워 최고경영자, 메이플브리지 한국 대표, 메이플브리지 아시아 대표. */
  private boolean isLastBefore(int last, int titleIndex) {
    return last == titleIndex - 1
        || last == titleIndex - 2 && ForeignNames.isArea(around.wordAt(titleIndex - 1));
  }

  /** 에르베크 노르웨이 교통부 장관: before a country one word is a whole name. */
  private boolean isBeforeCountry(int last) {
    return Countries.contain(around.wordAt(last + 1)) && isUnknownName(last);
  }

  /** 라두 스토레아 노르덴 총리: between the name and the title stands the state or its authority. */
  private boolean isForeignOffice(int from, int titleIndex) {
    for (int i = from; i < titleIndex; i++) {
      String word = around.wordAt(i);
      boolean isState =
          around.places().contains(word)
              || Countries.contain(word)
              || Countries.beginAndGoOn(word)
              || ForeignNames.isMission(word)
              || PersonTitles.FORMER_OR_PRESENT.contains(word);
      if (!isState && !OrganizationEndings.isEndingOrOrganization(word)) {
        return false;
      }
    }
    return true;
  }

  /** 올빈 셰베리 노르드옵틱스 최고경영자: the last of three unknown words is the company. */
  private boolean isHeadOfUnknown(int last, int titleIndex, String title) {
    return last == titleIndex - 2
        && PersonTitles.isOfCompany(title)
        && isUnknownName(last + 1)
        && isUnknownName(last)
        && isUnknownName(last - 1)
        && !around.isNamedBefore(last - 1);
  }

  /** 테케드라 마와카나 웨이모 공동 CEO: two unknown words before a company that everybody knows. */
  private boolean isHeadOfKnown(int last, int titleIndex, String title) {
    return titleIndex - last <= MAX_HOUSE + 1
        && titleIndex > last + 1
        && PersonTitles.isOfCompany(title)
        && TitleSurroundings.isOtherName(around.wordAt(last + 1))
        && isUnknownName(last)
        && isUnknownName(last - 1)
        && !around.isNamedBefore(last - 1);
  }

  /** The same with words that have nothing of names from abroad, and mean nothing: 마와카나. */
  private boolean isOddHeadOfKnown(int last, int titleIndex, String title) {
    return titleIndex - last <= MAX_HOUSE + 1
        && titleIndex > last + 1
        && last > 0
        && PersonTitles.isOfCompany(title)
        && around.words().isSpaced(last)
        && TitleSurroundings.isOtherName(around.wordAt(last + 1))
        && ForeignNames.mayEndName(around.words().document(), around.span(last))
        && ForeignNames.mayEndName(around.words().document(), around.span(last - 1))
        && !around.isNamedBefore(last - 1);
  }

  /** 마르욜레인 더브리스 로테르담항만공사 최고경영자: two unknown words before a body by its form. */
  private boolean isHeadOfBody(int last, int titleIndex) {
    return titleIndex > last + 1
        && isForeignOffice(last + 1, titleIndex)
        && isUnknownName(last)
        && isUnknownName(last - 1)
        && !around.isNamedBefore(last - 1);
  }

  private boolean isUnknownName(int index) {
    return index >= 0
        && around.words().isSpaced(index + 1)
        && ForeignNames.mayBePart(around.words().document(), around.span(index));
  }

  /** A name without a first name we know: not too short, and no club or company. */
  private boolean isTelling(int first, int last) {
    if (last < first
        || around.isNamedBefore(first)
        || around.isNamedAbroadBefore(first)
        || around.isPartOfNamed(first)
        || OrganizationEndings.isEnding(around.wordAt(last))) {
      return false;
    }
    int length = around.words().get(last).end() - around.words().get(first).start();
    return length >= MIN_FOREIGN_LENGTH || length == 2 && isBehindCountry(first);
  }

  /** 중국 외교부 린젠 대변인: behind a country a short name is likely. */
  private boolean isBehindCountry(int first) {
    boolean isDirect =
        around.words().isSpaced(first) && Countries.contain(around.wordAt(first - 1));
    return isDirect
        || around.words().isSpaced(first)
            && around.words().isSpaced(first - 1)
            && Countries.contain(around.wordAt(first - 2))
            && OrganizationEndings.isEndingOrOrganization(around.wordAt(first - 1));
  }

  /** 필리핀 대통령, 게이츠재단 이사장: what the office is of. */
  private static boolean isBody(String word) {
    int stem = word.length() - 1;
    boolean isTown =
        word.charAt(stem) == TOWN && KnownNames.all().isOf(EntityType.LOCATION, word, 0, stem);
    return isTown
        || Countries.contain(word)
        || Countries.beginAndGoOn(word)
        || !ForeignNames.isFirstName(word) && OrganizationEndings.isEndingOrOrganization(word);
  }

  private boolean mayBelong(int index, int last) {
    if (index < last && !around.words().isSpaced(index + 1)
        || PersonTitles.FORMER_OR_PRESENT.contains(around.wordAt(index))
        || around.places().contains(around.wordAt(index))
        || ForeignNames.isMission(around.wordAt(index))
        || around.words().get(index).isIn(BEFORE, around.text())
        || index == last && isBody(around.wordAt(index))
        || around.companies().contains(around.wordAt(index))
        || NounReading.isWholeNoun(around.words().document(), around.span(index))
        || OrganizationEndings.isNobody(around.wordAt(index))) {
      return false;
    }
    Word word = around.words().get(index);
    if (index < last && isDescription(index)) {
      return false;
    }
    // 나루대의 라두 스토레아 교수: whose he is ends in a josa.
    if (index < last
        && around.wordAt(index).charAt(word.end() - word.start() - 1) == TitleSurroundings.OF) {
      return false;
    }
    if (index < last && isAfterFirstName(index) && ForeignNames.isParticle(word, around.text())) {
      return true;
    }
    boolean isShortSurname =
        index == last && word.end() - word.start() == 1 && isAfterFirstName(index);
    if (index == last && ForeignNames.isSchool(around.words(), index)) {
      return false;
    }
    return isShortSurname
        || index == last
            && isAfterFirstName(index)
            && (ForeignNames.mayFollow(around.words().document(), around.span(index))
                || isBeforeBody(index)
                    && ForeignNames.mayEndName(around.words().document(), around.span(index)))
        || ForeignNames.mayBePart(around.words().document(), around.span(index))
        || index < last && ForeignNames.mayPrecede(around.words().document(), around.span(index));
  }

  /** Whether a known body follows, or any word that is one before the title of a company's head. */
  private boolean isBeforeBody(int index) {
    if (!around.words().isSpaced(index + 1)) {
      return false;
    }
    boolean isBeforeHead =
        around.words().isSpaced(index + 2)
            && PersonTitles.in(around.words().get(index + 2), around.text())
                .filter(title -> PersonTitles.isOfCompany(title.of(around.text())))
                .isPresent();
    return isBeforeHead || TitleSurroundings.isOtherName(around.wordAt(index + 1));
  }

  /** 결혼이주여성 응우옌 티 란, 스리랑카인 프라디프: what somebody is, before the name. */
  private boolean isDescription(int index) {
    String word = around.wordAt(index);
    int end = word.length() - 1;
    boolean isFrom = word.charAt(end) == '인' && Countries.contain(word.substring(0, end));
    return isFrom
        || !ForeignNames.isFirstName(word)
            && NounReading.isEveryday(around.words().document(), around.span(index));
  }

  /** Whether a first name stands before it, or one with a particle: 응우옌 티 란. */
  private boolean isAfterFirstName(int index) {
    if (!around.words().isSpaced(index)) {
      return false;
    }
    boolean isBehindParticle =
        around.words().isSpaced(index - 1)
            && ForeignNames.isParticle(around.words().get(index - 1), around.text());
    return ForeignNames.isFirstName(around.wordAt(index - (isBehindParticle ? 2 : 1)));
  }
}
