package io.newsgraph.analysis.entity.recognition;

import io.newsgraph.analysis.entity.recognition.NamedSpan.Evidence;
import io.newsgraph.analysis.language.EverydayNouns;
import io.newsgraph.analysis.language.Morpheme;
import io.newsgraph.analysis.language.Span;
import io.newsgraph.analysis.language.Word;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds people by the title behind their name: 홍길동 의원, 김영섭 KT 대표, 사티아 나델라 마이크로소프트 최고경영자. What
 * stands between a name and the title of a company's head is a company.
 */
final class TitledPersonRecognizer implements EntityRecognizer {

  /** The josa of an owner: nobody called 우리의 is meant in 우리의 홍길동 대표. */
  private static final char OF = '의';

  /** Most words between a name and its title: 홍길동 전 은포대 컴퓨터공학과 교수. */
  private static final int MAX_AFFILIATION_WORDS = 4;

  /** Most words of a name from abroad: 레제프 타이이프 에르도안. */
  private static final int MAX_FOREIGN_WORDS = 4;

  /** Shortest name from abroad that needs no first name: 메르켈. Two syllables may be anything. */
  private static final int MIN_FOREIGN_LENGTH = 3;

  static final Set<String> FORMER_OR_PRESENT = Set.of("전", "현", "전임", "신임", "초대", "겸", "前", "現");

  /** Endings of departments, which nori takes for josa at times: 도서관학과. */
  static final EndingIndex DEPARTMENTS = new EndingIndex("department-endings.txt");

  @Override
  public List<NamedSpan> recognize(ArticleReading article) {
    WordSequence words = article.words();
    Search search =
        new Search(words, places(article), article.companies().keySet(), new ArrayList<>());
    for (int i = 1; i < search.words.size(); i++) {
      search.readTitleAt(i);
    }
    return search.found;
  }

  /** 나래도 이장, 노르덴 총리: nobody is called like the place. */
  private static Set<String> places(ArticleReading article) {
    Set<String> places = new HashSet<>(article.states());
    places.addAll(article.towns());
    return places;
  }

  private record Search(
      WordSequence words, Set<String> places, Set<String> companies, List<NamedSpan> found) {

    private void readTitleAt(int index) {
      if (!words.followsDirectly(index)) {
        return;
      }
      Optional<Span> title = PersonTitles.in(words.get(index), text());
      title.ifPresent(span -> readNameBefore(index, span.of(text())));
    }

    private void readNameBefore(int titleIndex, String title) {
      for (int i = titleIndex - 1; i >= titleIndex - 1 - MAX_AFFILIATION_WORDS && i >= 0; i--) {
        Optional<Span> name = nameEndingAt(i, titleIndex, title);
        if (name.isPresent()) {
          found.add(new NamedSpan(EntityType.PERSON, name.get(), Evidence.CONTEXT));
          found.addAll(Affiliations.around(words, name.get(), i + 1, titleIndex));
          return;
        }
        if (SchoolStaff.isSchool(words, i)
            && OrganizationNames.mayBeName(words.document(), span(i))) {
          found.add(new NamedSpan(EntityType.ORGANIZATION, span(i), Evidence.CONTEXT));
        }
        if (!isAffiliation(i) || !words.followsDirectly(i)) {
          return;
        }
      }
    }

    private Optional<Span> nameEndingAt(int index, int titleIndex, String title) {
      // 홍길동 전 한빛소프트 대표: what stands before 전 is somebody, as if the title followed.
      boolean isFormer = FORMER_OR_PRESENT.contains(wordAt(index + 1));
      boolean isTopic = title.length() == 1 && endsInJosa(index);
      if (isTopic) {
        return Optional.empty();
      }
      return koreanName(index, index == titleIndex - 1 || isFormer)
          .or(() -> foreignName(index, titleIndex, title));
    }

    /** 지민은 군 복무 중이다: nobody called 지민은 is a 군. */
    private boolean endsInJosa(int index) {
      List<Morpheme> morphemes = words.document().morphemesIn(span(index));
      return !morphemes.isEmpty() && morphemes.getLast().isJosa();
    }

    private Optional<Span> koreanName(int index, boolean isDirect) {
      Word word = words.get(index);
      Span span = new Span(word.start(), word.end());
      String name = span.of(text());
      boolean isFormed = isDirect ? KoreanNames.isName(name) : KoreanNames.isFullName(name);
      if (!isFormed
          || KoreanNames.isSurname(name)
          || companies.contains(name)
          || SchoolStaff.isSchool(words, index)
          || isDirect && isCopula(index, name)
          || isOtherName(name)
          || OrganizationRecognizer.isNobody(name)
          || name.charAt(name.length() - 1) == OF && endsInJosa(index)
          || places.contains(name)
          || isDirect && isNamedBefore(index)) {
        return Optional.empty();
      }
      boolean isNamed =
          isDirect && name.length() >= 3
              ? !isSensible(span)
              : !isSensible(span)
                  && (!isEveryday(span)
                      || !isDirect
                          && NameOddity.isNoClause(words.document(), span)
                          && isHouse(index + 1));
      return isNamed ? Optional.of(span) : Optional.empty();
    }

    /** 제자인 시인 모란희: whoever is a pupil is not called so. */
    private boolean isCopula(int index, String name) {
      int end = words.get(index).end() - 1;
      return name.charAt(name.length() - 1) == '인'
          && EverydayNouns.cost(text(), words.get(index).start(), end).isPresent()
          && words.isSpaced(index + 2);
    }

    private boolean isEveryday(Span span) {
      return NounReading.isEveryday(words.document(), span)
          || NounReading.isPredicate(words.document(), span);
    }

    /** Whether what stands between a name and its title is an organisation by itself. */
    private boolean isHouse(int index) {
      String word = wordAt(index);
      return companies.contains(word)
          || KnownNames.all()
              .find(word)
              .filter(k -> k.type() == EntityType.ORGANIZATION)
              .isPresent()
          || OrganizationRecognizer.endsLikeOrganization(word)
          || NameOddity.isOdd(words.document(), span(index));
    }

    /** A word of the dictionary, with josa or without, before a title that is not its own. */
    private boolean isSensible(Span span) {
      return NounReading.isDictionaryWord(words.document(), span)
          || NounReading.isInflectedNoun(words.document(), span);
    }

    /** The words up to {@code last} that make a name from abroad. */
    private Optional<Span> foreignName(int last, int titleIndex, String title) {
      int first = last + 1;
      while (first > 0 && last - first + 1 < MAX_FOREIGN_WORDS && mayBelong(first - 1, last)) {
        first--;
      }
      int length = last - first + 1;
      // 마르코 아르첼리 아크와파워 최고경영자: the last of three is the company.
      boolean hasCompany =
          length > 2
              && last == titleIndex - 1
              && PersonTitles.isOfCompany(title)
              && ForeignNames.isFirstName(wordAt(first))
              && !ForeignNames.isParticle(words.get(last - 1), text());
      if (hasCompany) {
        return Optional.empty();
      }
      boolean opensWithFirstName = length > 0 && ForeignNames.isFirstName(wordAt(first));
      boolean isSure = length >= 2 && opensWithFirstName;
      boolean isBeforeOffice =
          last == titleIndex - 1 || length >= 2 && isForeignOffice(last + 1, titleIndex);
      boolean isLikely =
          isBeforeOffice && !PersonTitles.isOfCompany(title) && isTelling(first, last);
      if (!isSure && !isLikely) {
        return Optional.empty();
      }
      return Optional.of(new Span(words.get(first).start(), words.get(last).end()));
    }

    /** 라두 스토레아 노르덴 총리: between the name and the title stands the state or its authority. */
    private boolean isForeignOffice(int from, int titleIndex) {
      for (int i = from; i < titleIndex; i++) {
        String word = wordAt(i);
        boolean isState = places.contains(word) || Countries.contain(word);
        if (!isState && !OrganizationRecognizer.isEndingOrOrganization(word)) {
          return false;
        }
      }
      return true;
    }

    /** A name without a first name we know: not too short, and no club or company. */
    private boolean isTelling(int first, int last) {
      if (last < first
          || isNamedBefore(first)
          || isPartOfNamed(first)
          || OrganizationRecognizer.isEnding(wordAt(last))) {
        return false;
      }
      int length = words.get(last).end() - words.get(first).start();
      return length >= MIN_FOREIGN_LENGTH || length == 2 && isBehindCountry(first);
    }

    /** 중국 외교부 린젠 대변인: behind a country a short name is likely. */
    private boolean isBehindCountry(int first) {
      boolean isDirect = words.isSpaced(first) && Countries.contain(wordAt(first - 1));
      return isDirect
          || words.isSpaced(first)
              && words.isSpaced(first - 1)
              && Countries.contain(wordAt(first - 2))
              && OrganizationRecognizer.isEndingOrOrganization(wordAt(first - 1));
    }

    private boolean mayBelong(int index, int last) {
      if (index < last && !words.isSpaced(index + 1)
          || places.contains(wordAt(index))
          || OrganizationRecognizer.isNobody(wordAt(index))) {
        return false;
      }
      Word word = words.get(index);
      if (index < last && isAfterFirstName(index) && ForeignNames.isParticle(word, text())) {
        return true;
      }
      boolean isShortSurname =
          index == last && word.end() - word.start() == 1 && isAfterFirstName(index);
      if (index == last && ForeignNames.isSchool(words, index)) {
        return false;
      }
      return isShortSurname
          || index == last
              && isAfterFirstName(index)
              && ForeignNames.mayFollow(words.document(), span(index))
          || ForeignNames.mayBePart(words.document(), span(index))
          || index < last && ForeignNames.mayPrecede(words.document(), span(index));
    }

    private boolean isAfterFirstName(int index) {
      return words.isSpaced(index) && ForeignNames.isFirstName(wordAt(index - 1));
    }

    /** 홍길동 한빛소프트 대표: a Korean name before it makes a foreign-looking word the company. */
    private boolean isNamedBefore(int index) {
      return words.isSpaced(index) && KoreanNames.isFullName(wordAt(index - 1));
    }

    /** 홍길동 한빛전자 디바이스솔루션 부문장: the same with the company before its part. */
    private boolean isPartOfNamed(int index) {
      for (int i = index - 1; i >= index - MAX_AFFILIATION_WORDS && i > 0; i--) {
        if (!words.isSpaced(i + 1) || !isAffiliation(i)) {
          return false;
        }
        if (isNamedBefore(i) && !isOtherName(wordAt(i - 1))) {
          return true;
        }
      }
      return false;
    }

    private boolean isAffiliation(int index) {
      String word = wordAt(index);
      return FORMER_OR_PRESENT.contains(word)
          || places.contains(word)
          || companies.contains(word)
          || KnownNames.all().find(word).isPresent()
          || DEPARTMENTS.startOfEnding(word, 0, word.length()) < word.length()
          || OrganizationRecognizer.endsLikeOrganization(word)
          || NounReading.isNominal(words.document(), span(index))
          || NounReading.isInventedName(words.document(), span(index))
          || ForeignNames.mayBePart(words.document(), span(index));
    }

    private static boolean isOtherName(String name) {
      return KnownNames.all().find(name).filter(k -> k.type() != EntityType.PERSON).isPresent();
    }

    private String text() {
      return words.document().text();
    }

    private String wordAt(int index) {
      return words.get(index).of(text());
    }

    private Span span(int index) {
      return new Span(words.get(index).start(), words.get(index).end());
    }
  }
}
