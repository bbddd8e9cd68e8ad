package io.newsgraph.analysis.entity.recognition.person;

import io.newsgraph.analysis.entity.name.CompanyKinds;
import io.newsgraph.analysis.entity.name.Countries;
import io.newsgraph.analysis.entity.name.EntityType;
import io.newsgraph.analysis.entity.name.ForeignNames;
import io.newsgraph.analysis.entity.name.KnownNames;
import io.newsgraph.analysis.entity.name.KoreanNames;
import io.newsgraph.analysis.entity.name.NameOddity;
import io.newsgraph.analysis.entity.name.NamedSpan;
import io.newsgraph.analysis.entity.name.NamedSpan.Evidence;
import io.newsgraph.analysis.entity.name.NounReading;
import io.newsgraph.analysis.entity.name.OrganizationEndings;
import io.newsgraph.analysis.entity.name.OrganizationNames;
import io.newsgraph.analysis.entity.name.PersonTitles;
import io.newsgraph.analysis.entity.name.WordSequence;
import io.newsgraph.analysis.entity.recognition.article.ArticleReading;
import io.newsgraph.analysis.entity.recognition.article.EntityRecognizer;
import io.newsgraph.analysis.language.Span;
import io.newsgraph.analysis.language.Word;
import io.newsgraph.analysis.language.WordList;
import io.newsgraph.analysis.language.WordSections;
import io.newsgraph.analysis.language.WordSet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds people by the title behind their name: 홍길동 의원, 김영섭 KT 대표, 사티아 나델라 마이크로소프트 최고경영자. What
 * stands between a name and the title of a company's head is a company.
 */
public final class TitledPersonRecognizer implements EntityRecognizer {

  /** The usual length of a name with its family name, in syllables. */
  private static final int FULL_NAME = 3;

  private static final Set<String> WRITERS =
      WordList.set(TitledPersonRecognizer.class, "titles-of-writers.txt");

  /** Last syllables of districts and roads. */
  private static final WordSet DIVISIONS =
      WordSections.of(EntityType.class, "divisions.txt").set("not-of-rare-names");

  @Override
  public List<NamedSpan> recognize(ArticleReading article) {
    WordSequence words = article.words();
    TitleSurroundings around =
        new TitleSurroundings(words, places(article), article.companies().keySet());
    Search search = new Search(around, new TitledForeigner(around), new ArrayList<>());
    for (int i = 1; i < words.size(); i++) {
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
      TitleSurroundings around, TitledForeigner foreigners, List<NamedSpan> found) {

    private void readTitleAt(int index) {
      if (!around.words().followsDirectly(index)) {
        return;
      }
      Optional<Span> title = PersonTitles.in(around.words().get(index), around.text());
      if (title.isEmpty()) {
        return;
      }
      readNameBefore(index, title.get().of(around.text()));
      OfferedTitles.house(around.words(), index)
          .map(house -> new NamedSpan(EntityType.ORGANIZATION, house, Evidence.CONTEXT))
          .ifPresent(found::add);
    }

    private void readNameBefore(int titleIndex, String title) {
      for (int i = titleIndex - 1;
          i >= titleIndex - 1 - TitleSurroundings.MAX_AFFILIATION_WORDS && i >= 0;
          i--) {
        Optional<Span> name = nameEndingAt(i, titleIndex, title);
        if (name.isPresent()) {
          found.add(new NamedSpan(EntityType.PERSON, name.get(), Evidence.CONTEXT));
          found.addAll(Affiliations.around(around.words(), name.get(), i + 1, titleIndex));
          return;
        }
        if (SchoolStaff.isSchool(around.words(), i)
            && OrganizationNames.mayBeName(around.words().document(), around.span(i))) {
          found.add(new NamedSpan(EntityType.ORGANIZATION, around.span(i), Evidence.CONTEXT));
        }
        if (!around.isAffiliation(i) || !around.words().followsDirectly(i)) {
          return;
        }
      }
    }

    private Optional<Span> nameEndingAt(int index, int titleIndex, String title) {
      // 홍길동 전 한빛소프트 대표: what stands before 전 is somebody, as if the title followed.
      boolean isFormer = PersonTitles.FORMER_OR_PRESENT.contains(around.wordAt(index + 1));
      boolean isTopic = title.length() == 1 && around.endsInJosa(index);
      if (isTopic || OfferedTitles.isOffered(around.words(), titleIndex)) {
        return Optional.empty();
      }
      boolean isWriter = index == titleIndex - 1 && WRITERS.contains(title);
      if (isHeadOfKnown(index, titleIndex, title)) {
        return Optional.of(around.span(index));
      }
      return koreanName(index, index == titleIndex - 1 || isFormer, isWriter)
          .or(() -> foreigners.name(index, titleIndex, title));
    }

    /** 정기선 HD현대 회장: before a company that everybody knows a liner is a name. */
    private boolean isHeadOfKnown(int index, int titleIndex, String title) {
      return index == titleIndex - 2
          && PersonTitles.isOfCompany(title)
          && KoreanNames.isFullName(around.wordAt(index))
          && !PersonTitles.contain(around.wordAt(index))
          && !CompanyKinds.isKind(around.wordAt(index))
          && !OrganizationEndings.isNobody(around.wordAt(index))
          && KnownNames.all()
              .find(around.wordAt(index + 1))
              .filter(known -> known.type() == EntityType.ORGANIZATION)
              .isPresent();
    }

    private Optional<Span> koreanName(int index, boolean isDirect, boolean isWriter) {
      Word word = around.words().get(index);
      Span span = new Span(word.start(), word.end());
      String name = span.of(around.text());
      boolean isFormed =
          KoreanNames.isFullName(name)
              || KoreanNames.isName(name) && (isDirect || isRareBeforeHouse(index, name))
              || isOddName(index) && (isDirect || isKnownHouse(index + 1));
      if (!isFormed
          || KoreanNames.isSurname(name)
          || around.companies().contains(name)
          || SchoolStaff.isSchool(around.words(), index)
          || around.isCopula(index, name)
          || !isDirect && KoreanNames.isDerived(around.text(), span.start(), span.end())
          || isKnownWithTopic(name)
          || Countries.contain(name)
          // 한강 작가: nobody speaks of a river's.
          || !isWriter && TitleSurroundings.isOtherName(name)
          || OrganizationEndings.isNobody(name)
          || NounReading.isWholeNoun(around.words().document(), span)
          || name.charAt(name.length() - 1) == TitleSurroundings.OF && around.endsInJosa(index)
          || around.places().contains(name)
          || !isDirect && isPartOfKnown(index)
          || isDirect && (isOfNext(span, index) || around.isNamedAbroadBefore(index))
          || isDirect && around.isNamedBefore(index)) {
        return Optional.empty();
      }
      boolean isNamed =
          isDirect && name.length() >= 3
              ? !isSensible(span)
              : !isSensible(span)
                  && (!isEveryday(span)
                      || !isDirect
                          && NameOddity.isNoClause(around.words().document(), span)
                          && isHouse(index + 1));
      return isNamed ? Optional.of(span) : Optional.empty();
    }

    /** 에어버스 상용기 부문 대표: what follows a company is a part of it. */
    private boolean isPartOfKnown(int index) {
      return around.words().isSpaced(index)
          && KnownNames.all()
              .find(around.wordAt(index - 1))
              .filter(known -> known.type() == EntityType.ORGANIZATION)
              .isPresent();
    }

    /** 삼진이 나오자 포수 강민호가: what ends a clause stands before the title of the next. */
    private boolean isOfNext(Span span, int index) {
      return NounReading.isPredicate(around.words().document(), span)
          && around.words().isSpaced(index + 2)
          && KoreanNames.isFullName(withoutJosa(around.words().get(index + 2)));
    }

    private String withoutJosa(Word word) {
      int[] ends = word.nounEnds();
      return around.text().substring(word.start(), ends[ends.length - 1]);
    }

    /** 견진우 한빛시스템즈 대표; 대신동 before a market is where it is. */
    private boolean isRareBeforeHouse(int index, String name) {
      // 하윤 한빛에너지 대표는: so short only where nothing else can stand.
      boolean isLong = name.length() > 2 || opensSentence(index);
      return isLong
          && !DIVISIONS.contains(name, name.length() - 1, name.length())
          && (isHouse(index + 1) || isKnownHouse(index + 1));
    }

    /** 옥다흰 교수, 채이룸 하나증권 연구원: syllables that few are called by, in a word that means nothing. */
    private boolean isOddName(int index) {
      String text = around.text();
      Span span = around.span(index);
      return span.length() == FULL_NAME
          && !isLastOfForeigner(index)
          && KoreanNames.mayBeFullName(text, span.start(), span.end())
          && !DIVISIONS.contains(text, span.end() - 1, span.end())
          && !OrganizationEndings.endsLikeOrganization(span.of(text))
          && !around.endsInJosa(index)
          && NameOddity.isSenseless(around.words().document(), span);
    }

    /** 샤나나 구스망, 가타야마 사쓰키: both words have syllables of names from abroad. */
    private boolean isLastOfForeigner(int index) {
      return around.words().isSpaced(index)
          && ForeignNames.mayBePart(around.words().document(), around.span(index))
          && ForeignNames.mayBePart(around.words().document(), around.span(index - 1));
    }

    private boolean isKnownHouse(int index) {
      String word = around.wordAt(index);
      return KnownNames.all().find(word).isPresent()
          || around.places().contains(word)
          || OrganizationEndings.endsLikeOrganization(word);
    }

    private boolean opensSentence(int index) {
      int start = around.words().get(index).start();
      return around
          .words()
          .document()
          .sentenceAt(start)
          .filter(sentence -> sentence.start() == start)
          .isPresent();
    }

    private boolean isEveryday(Span span) {
      return NounReading.isEveryday(around.words().document(), span)
          || NounReading.isPredicate(around.words().document(), span);
    }

    /** Whether what stands between a name and its title is an organisation by itself. */
    private boolean isHouse(int index) {
      String word = around.wordAt(index);
      return around.companies().contains(word)
          || KnownNames.all()
              .find(word)
              .filter(k -> k.type() == EntityType.ORGANIZATION)
              .isPresent()
          || OrganizationEndings.endsLikeOrganization(word)
          || NameOddity.isOdd(around.words().document(), around.span(index));
    }

    /** 한국은: the last syllable is a josa behind a name that everybody knows. */
    private static boolean isKnownWithTopic(String name) {
      int end = name.length() - 1;
      return name.charAt(end) == '은' && KnownNames.all().contain(name, 0, end);
    }

    /** A word of the dictionary, with josa or without, before a title that is not its own. */
    private boolean isSensible(Span span) {
      return NounReading.isDictionaryWord(around.words().document(), span)
          || NounReading.isInflectedNoun(around.words().document(), span);
    }
  }
}
