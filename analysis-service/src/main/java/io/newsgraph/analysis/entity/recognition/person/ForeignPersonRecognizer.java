package io.newsgraph.analysis.entity.recognition.person;

import io.newsgraph.analysis.entity.name.Countries;
import io.newsgraph.analysis.entity.name.EntityType;
import io.newsgraph.analysis.entity.name.ForeignNames;
import io.newsgraph.analysis.entity.name.KoreanNames;
import io.newsgraph.analysis.entity.name.LeadingTitles;
import io.newsgraph.analysis.entity.name.NamedSpan;
import io.newsgraph.analysis.entity.name.NamedSpan.Evidence;
import io.newsgraph.analysis.entity.name.OrganizationEndings;
import io.newsgraph.analysis.entity.name.PersonTitles;
import io.newsgraph.analysis.entity.name.WordSequence;
import io.newsgraph.analysis.entity.recognition.article.ArticleReading;
import io.newsgraph.analysis.entity.recognition.article.EntityRecognizer;
import io.newsgraph.analysis.language.AnnotatedDocument;
import io.newsgraph.analysis.language.Josa;
import io.newsgraph.analysis.language.Span;
import io.newsgraph.analysis.language.Word;
import io.newsgraph.analysis.language.WordList;
import io.newsgraph.analysis.language.WordSections;
import io.newsgraph.analysis.language.WordSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds people from abroad that have no title behind their name: by a well-known first name (칼
 * 라거펠트) or a calling before it (공격수 카를루스).
 */
public final class ForeignPersonRecognizer implements EntityRecognizer {

  /** Most words of a name from abroad. */
  private static final int MAX_WORDS = 4;

  /** Korean and Chinese family names as people abroad spell them. */
  private static final Set<String> ABROAD =
      WordList.set(ForeignPersonRecognizer.class, "surnames-abroad.txt");

  private static final WordSections BEHIND =
      WordSections.of(ForeignPersonRecognizer.class, "words-behind-first-names.txt");

  /** What a whole word behind a first name rarely is, so that its last syllable is josa: 다니엘 코가. */
  private static final WordSet PLAIN_JOSA = BEHIND.set("josa");

  /** What stands behind a first name and is none: 이는, 한도. */
  private static final WordSet NO_SURNAME_BEFORE = BEHIND.set("not-surnames");

  /** Josa in which names end as well, and which rarely stand before a body and an office. */
  private static final WordSet RARE_JOSA = BEHIND.set("ends-of-names");

  @Override
  public List<NamedSpan> recognize(ArticleReading article) {
    AnnotatedDocument document = article.document();
    WordSequence words = article.words();
    List<NamedSpan> found = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      boolean isFirstName = ForeignNames.isFirstName(words.get(i), document.text());
      boolean isCalled =
          words.followsDirectly(i) && LeadingTitles.isLeading(words.get(i - 1), document.text());
      Span aged = AgedForeigner.endingAt(words, i);
      if (aged != null) {
        found.add(new NamedSpan(EntityType.PERSON, aged, Evidence.CONTEXT));
      }
      if (!isFirstName && !isCalled) {
        continue;
      }
      Span name = nameFrom(words, i, article.states());
      boolean isFull = name != null && (isCalled || name.end() > words.get(i).end());
      if (isFull) {
        found.add(new NamedSpan(EntityType.PERSON, name, Evidence.CONTEXT));
      }
    }
    return found;
  }

  /** The name that begins with a word: parts without josa, the last of them maybe with. */
  private static Span nameFrom(WordSequence words, int first, Set<String> states) {
    String text = words.document().text();
    int end = -1;
    for (int i = first; i < first + MAX_WORDS && i < words.size(); i++) {
      if (i > first && isOffice(words.get(i), text, states)
          || i > first && isHouse(words, i, i - first)) {
        break;
      }
      int partEnd = i == first || words.isSpaced(i) ? partEnd(words, i) : -1;
      boolean isSecond = i == first + 1 && words.isSpaced(i);
      if (isSecond && isShortWithJosa(words, i)) {
        Span named = withSurname(words, first);
        if (named != null) {
          return named;
        }
      }
      if (partEnd < 0 && isSecond) {
        Span named = withLastName(words, first);
        if (named != null) {
          return named;
        }
      }
      if (i > first && isJoint(words, i)) {
        continue;
      }
      if (partEnd < 0) {
        break;
      }
      end = partEnd;
      if (partEnd < words.get(i).end()) {
        break;
      }
    }
    return end < 0 ? null : new Span(words.get(first).start(), end);
  }

  /** 필리핀 대통령, 주유엔 러시아대사: where the office begins, the name is over. */
  private static boolean isOffice(Word word, String text, Set<String> states) {
    String form = word.of(text);
    return states.contains(form)
        || Countries.contain(form)
        || ForeignNames.isMission(form)
        || OrganizationEndings.isEndingOrOrganization(form)
        || PersonTitles.in(word, text).isPresent();
  }

  private static boolean isShortWithJosa(WordSequence words, int index) {
    Word word = words.get(index);
    return word.end() - word.start() > 1
        && PLAIN_JOSA.contains(words.document().text(), word.start() + 1, word.end());
  }

  /** 델 between two parts of a name. */
  private static boolean isJoint(WordSequence words, int index) {
    return words.isSpaced(index)
        && words.isSpaced(index + 1)
        && ForeignNames.isParticle(words.get(index), words.document().text())
        && partEnd(words, index + 1) >= 0;
  }

  /** What stands between a name and its office: 콜로라도대 교수, 아크와파워 최고경영자. */
  private static boolean isHouse(WordSequence words, int index, int parts) {
    String text = words.document().text();
    boolean isAbroad =
        words.isSpaced(index + 1) && ForeignNames.isArea(words.get(index + 1).of(text));
    boolean isCompany =
        (parts >= 2 || isBehindSurname(words, index - 1))
            && isTitleOfCompany(words, index + (isAbroad ? 2 : 1));
    return isCompany || ForeignNames.isSchool(words, index);
  }

  /** 나쓰노 다케시: whether a first name stands behind the family's, as in Japan. */
  private static boolean isBehindSurname(WordSequence words, int index) {
    if (!words.isSpaced(index)) {
      return false;
    }
    Word surname = words.get(index - 1);
    return ForeignNames.mayPrecede(words.document(), new Span(surname.start(), surname.end()));
  }

  private static boolean isTitleOfCompany(WordSequence words, int index) {
    String text = words.document().text();
    return words.isSpaced(index)
        && PersonTitles.in(words.get(index), text)
            .filter(title -> PersonTitles.isOfCompany(title.of(text)))
            .isPresent();
  }

  /** What a first name that we know asks for, though it has no form of its own: 로버트 클라크는. */
  private static Span withLastName(WordSequence words, int first) {
    Word last = words.get(first + 1);
    Span surname = withSurname(words, first);
    String text = words.document().text();
    if (surname != null
        || !ForeignNames.isFirstName(words.get(first), text)
        || PersonTitles.in(last, text).isPresent()) {
      return surname;
    }
    boolean isCalled = isBehindOffice(words, first);
    for (int end : last.nounEnds()) {
      Span name = new Span(last.start(), end);
      boolean mayFollow =
          isCalled
              ? ForeignNames.mayEndName(words.document(), name)
              : ForeignNames.mayFollow(words.document(), name);
      if (end < last.end() && mayFollow) {
        return new Span(words.get(first).start(), end);
      }
    }
    return null;
  }

  /** 공격수 카를루스, 연구위원 안나 데벨더. */
  private static boolean isBehindOffice(WordSequence words, int index) {
    String text = words.document().text();
    return words.followsDirectly(index)
        && (LeadingTitles.isLeading(words.get(index - 1), text)
            || PersonTitles.in(words.get(index - 1), text).isPresent());
  }

  /** 마이클 강은: a Korean family name behind a first name from abroad; null if there is none. */
  private static Span withSurname(WordSequence words, int first) {
    String text = words.document().text();
    Word surname = words.get(first + 1);
    int end = surname.start() + 1;
    boolean isSurname =
        surname.end() > end
            && ForeignNames.isFirstName(words.get(first), text)
            && isSurname(text.substring(surname.start(), end))
            && !surname.isIn(NO_SURNAME_BEFORE, text)
            && (Josa.isAttached(text, end, surname.end()) || isMr(text, end, surname.end()));
    if (!isSurname) {
      return null;
    }
    boolean isWhole = isPartOfName(words, first + 1, end);
    return new Span(words.get(first).start(), isWhole ? surname.end() : end);
  }

  private static boolean isSurname(String word) {
    return KoreanNames.isSurname(word) || ABROAD.contains(word);
  }

  /** 조안나 리씨는. */
  private static boolean isMr(String text, int start, int end) {
    return text.charAt(start) == '씨' && (start + 1 == end || Josa.isAttached(text, start + 1, end));
  }

  private static int partEnd(WordSequence words, int index) {
    AnnotatedDocument document = words.document();
    Word word = words.get(index);
    for (int end : word.nounEnds()) {
      Span span = new Span(word.start(), end);
      if (ForeignNames.isOtherName(span.of(document.text()))) {
        return -1;
      }
      if (ForeignNames.mayBePart(document, span)) {
        return isPartOfName(words, index, end) ? word.end() : end;
      }
    }
    return -1;
  }

  /** 게리 셔피로 CTA CEO, 마리아나 킨타나 박물관 부관장: what looks like josa belongs to the name. */
  private static boolean isPartOfName(WordSequence words, int index, int end) {
    return end == words.get(index).end() - 1
        && RARE_JOSA.contains(words.document().text(), end, end + 1)
        && isBeforeOffice(words, index);
  }

  private static boolean isBeforeOffice(WordSequence words, int index) {
    String text = words.document().text();
    return words.isSpaced(index + 1)
        && (PersonTitles.FORMER_OR_PRESENT.contains(words.get(index + 1).of(text))
            || PersonTitles.in(words.get(index + 1), text).isPresent()
            || words.isSpaced(index + 2)
                && PersonTitles.in(words.get(index + 2), text).isPresent());
  }
}
