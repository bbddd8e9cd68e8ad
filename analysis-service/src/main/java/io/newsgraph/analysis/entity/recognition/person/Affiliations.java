package io.newsgraph.analysis.entity.recognition.person;

import io.newsgraph.analysis.entity.name.CompanyKinds;
import io.newsgraph.analysis.entity.name.EntityType;
import io.newsgraph.analysis.entity.name.KnownNames;
import io.newsgraph.analysis.entity.name.NamedSpan;
import io.newsgraph.analysis.entity.name.NamedSpan.Evidence;
import io.newsgraph.analysis.entity.name.NounReading;
import io.newsgraph.analysis.entity.name.OrganizationEndings;
import io.newsgraph.analysis.entity.name.OrganizationNames;
import io.newsgraph.analysis.entity.name.PersonTitles;
import io.newsgraph.analysis.entity.name.WordSequence;
import io.newsgraph.analysis.entity.recognition.organization.SchoolRecognizer;
import io.newsgraph.analysis.language.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the organisations beside a person who has a title: 홍길동 한빛소프트 대표, 새길당 홍길동 의원. */
final class Affiliations {

  /** The josa of an owner: 나루바이오의 홍길동 대표. */
  private static final char OF = '의';

  private static final int MIN_LENGTH = 2;

  private final WordSequence words;
  private final String text;
  private final String title;

  private Affiliations(WordSequence words, String title) {
    this.words = words;
    this.text = words.document().text();
    this.title = title;
  }

  /**
   * @param name the person's name
   * @param behind index of the first word behind the name
   * @param titleIndex index of the word with the title
   */
  static List<NamedSpan> around(WordSequence words, Span name, int behind, int titleIndex) {
    String text = words.document().text();
    Optional<Span> title = PersonTitles.in(words.get(titleIndex), text);
    Affiliations search = new Affiliations(words, title.map(span -> span.of(text)).orElse(""));
    List<NamedSpan> found = new ArrayList<>();
    search.between(behind, titleIndex).ifPresent(span -> found.add(organization(span)));
    search.before(name).ifPresent(span -> found.add(organization(span)));
    return found;
  }

  private static NamedSpan organization(Span span) {
    return new NamedSpan(EntityType.ORGANIZATION, span, Evidence.CONTEXT);
  }

  /** 홍길동 한빛소프트 대표: what stands between a name and its title. */
  private Optional<Span> between(int first, int titleIndex) {
    boolean isAffiliation =
        first < titleIndex
            && isFollowedByDepartments(first, titleIndex)
            && !PersonTitles.FORMER_OR_PRESENT.contains(wordAt(first))
            && !PersonTitles.contain(wordAt(first));
    if (!isAffiliation) {
      return Optional.empty();
    }
    Span span = span(first);
    boolean isOfCompany =
        PersonTitles.isOfCompany(title) && OrganizationNames.mayBeName(words.document(), span);
    boolean isInvented = NounReading.isInventedName(words.document(), span);
    return Optional.of(span).filter(s -> isOfCompany || isInvented || isOrganization(s));
  }

  /** 조인철 하늘코리아 승용부문 대표. */
  private boolean isFollowedByDepartments(int first, int titleIndex) {
    for (int i = first + 1; i < titleIndex; i++) {
      String word = wordAt(i);
      if (PersonTitles.DEPARTMENTS.startOfEnding(word, 0, word.length()) >= word.length()) {
        return false;
      }
    }
    return true;
  }

  /** 새길당 홍길동 원내대표, 나루바이오의 홍길동 대표: what stands before a name with a title behind it. */
  private Optional<Span> before(Span name) {
    int index = words.firstFrom(name.start()) - 1;
    while (index > 0 && words.isSpaced(index + 1) && isDepartment(wordAt(index))) {
      index--;
    }
    if (index < 0 || !words.isSpaced(index + 1)) {
      return Optional.empty();
    }
    Span span = span(index);
    if (isOrganization(span)) {
      return Optional.of(span);
    }
    Span owner = new Span(span.start(), span.end() - 1);
    boolean isOwner = text.charAt(owner.end()) == OF && owns(index, owner);
    return isOwner ? Optional.of(owner) : Optional.empty();
  }

  /** 의대 of 은포대 의대 홍길동 교수. */
  private static boolean isDepartment(String word) {
    return SchoolRecognizer.isPartOfUniversity(word)
        || PersonTitles.DEPARTMENTS.startOfEnding(word, 0, word.length()) < word.length();
  }

  private boolean owns(int index, Span owner) {
    String name = owner.of(text);
    if (owner.length() < MIN_LENGTH || OrganizationNames.isRuledOut(name)) {
      return false;
    }
    boolean isOfKind = words.isSpaced(index) && CompanyKinds.isKind(words, words.get(index - 1));
    boolean isCompany =
        PersonTitles.isOfCompany(title)
            && OrganizationNames.mayBeName(words.document(), owner)
            && !NounReading.isPredicate(words.document(), owner);
    return isOfKind && KnownNames.all().find(name).isEmpty() || isCompany || isOrganization(owner);
  }

  /** Beside a name its ending is enough, whatever the rest means: 하늘증권, 푸른미래당. */
  private boolean isOrganization(Span span) {
    String word = span.of(text);
    return OrganizationEndings.endsLikeOrganization(word)
        && !OrganizationNames.isRuledOut(word)
        && !isClause(span)
        && KnownNames.all().find(word).isEmpty();
  }

  /** 대선을 앞두고 카멀라 해리스 부통령은: what ends like a school may be a verb. */
  private boolean isClause(Span span) {
    return NounReading.isConnective(words.document(), span)
        || text.charAt(span.end() - 1) == '고' && NounReading.isPredicate(words.document(), span);
  }

  private String wordAt(int index) {
    return words.get(index).of(text);
  }

  private Span span(int index) {
    return new Span(words.get(index).start(), words.get(index).end());
  }
}
