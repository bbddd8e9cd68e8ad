package io.newsgraph.analysis.entity.recognition.organization;

import io.newsgraph.analysis.entity.name.CompanyKinds;
import io.newsgraph.analysis.entity.name.EndingIndex;
import io.newsgraph.analysis.entity.name.EntityType;
import io.newsgraph.analysis.entity.name.ForeignNames;
import io.newsgraph.analysis.entity.name.KnownNames;
import io.newsgraph.analysis.entity.name.KoreanNames;
import io.newsgraph.analysis.entity.name.NamedSpan;
import io.newsgraph.analysis.entity.name.NamedSpan.Evidence;
import io.newsgraph.analysis.entity.name.NounReading;
import io.newsgraph.analysis.entity.name.OrganizationEndings;
import io.newsgraph.analysis.entity.name.PersonTitles;
import io.newsgraph.analysis.entity.name.WordSequence;
import io.newsgraph.analysis.entity.recognition.article.ArticleReading;
import io.newsgraph.analysis.entity.recognition.article.EntityRecognizer;
import io.newsgraph.analysis.language.AnnotatedDocument;
import io.newsgraph.analysis.language.Morpheme;
import io.newsgraph.analysis.language.Span;
import io.newsgraph.analysis.language.Word;
import io.newsgraph.analysis.language.WordList;
import io.newsgraph.analysis.language.WordSet;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds bodies whose names are of two words: a place and what it has only one of (암스테르담 지방법원), a
 * name from abroad and an institute (프라운호퍼 고체물리연구소), a university and its hospital (은포대 동산병원), a
 * school and what each has (은포고 총동문회).
 */
public final class JoinedBodyRecognizer implements EntityRecognizer {

  /** What a state or a town has one of: 철도공사, 지방법원. */
  private static final EndingIndex OF_PLACES =
      new EndingIndex(JoinedBodyRecognizer.class, "bodies-of-places.txt");

  /** What bears the names of people and places abroad: 연구소, 재단. */
  private static final EndingIndex INSTITUTES =
      new EndingIndex(JoinedBodyRecognizer.class, "bodies-with-foreign-names.txt");

  private static final EndingIndex HOSPITALS =
      new EndingIndex(JoinedBodyRecognizer.class, "hospitals-of-universities.txt");

  private static final WordSet OF_SCHOOLS =
      WordList.set(JoinedBodyRecognizer.class, "bodies-of-schools.txt");

  private static final List<String> SCHOOLS =
      WordList.lines(JoinedBodyRecognizer.class, "endings-of-schools.txt");

  /** Shorter words end so by chance: 사고, 최고. */
  private static final int MIN_SCHOOL = 3;

  private static final List<String> UNIVERSITIES =
      WordList.lines(JoinedBodyRecognizer.class, "endings-of-universities.txt");

  /** What an institute is for makes no name of its own, and no longer one: 세라믹기술시스템연구소. */
  private static final int MAX_LENGTH = 14;

  private static final int MIN_NAME = 2;

  @Override
  public List<NamedSpan> recognize(ArticleReading article) {
    WordSequence words = article.words();
    List<NamedSpan> found = new ArrayList<>();
    for (int i = 1; i < words.size(); i++) {
      Span body = words.isSpaced(i) ? bodyAt(article, i) : null;
      if (body != null) {
        found.add(new NamedSpan(EntityType.ORGANIZATION, body, Evidence.CONTEXT));
      }
    }
    return found;
  }

  private static Span bodyAt(ArticleReading article, int index) {
    WordSequence words = article.words();
    Word word = words.get(index);
    Word before = words.get(index - 1);
    for (int end : word.nounEnds()) {
      Span body = new Span(word.start(), end);
      boolean isJoined =
          body.length() <= MAX_LENGTH
              && isJoined(words.document(), before, body)
              && !(end == word.end() && isKindOfNext(words, index))
              && !isName(words, index - 1);
      if (isJoined || isOfSchool(words.document().text(), before, body)) {
        return new Span(before.start(), end);
      }
    }
    return null;
  }

  /** 싱가포르 국부펀드 테마섹: what the name behind it is. */
  private static boolean isKindOfNext(WordSequence words, int index) {
    String text = words.document().text();
    boolean follows = index + 1 < words.size() && words.isSpaced(index + 1);
    return follows
        && OF_PLACES.contains(text, words.get(index).start(), words.get(index).end())
        && isKnownBody(text, words.get(index + 1));
  }

  private static boolean isKnownBody(String text, Word word) {
    for (int end : word.nounEnds()) {
      if (KnownNames.all().isOf(EntityType.ORGANIZATION, text, word.start(), end)) {
        return true;
      }
    }
    return false;
  }

  /** 미하엘 브란트너 국립연구소장: the second part of somebody's name. */
  private static boolean isName(WordSequence words, int index) {
    String text = words.document().text();
    return KoreanNames.isFullName(words.get(index).of(text))
        || words.isSpaced(index) && ForeignNames.isFirstName(words.get(index - 1), text);
  }

  private static boolean isJoined(AnnotatedDocument document, Word before, Span body) {
    String text = document.text();
    Span name = new Span(before.start(), before.end());
    boolean isJoined =
        OF_PLACES.contains(text, body.start(), body.end()) && isPlace(text, name)
            || isInstitute(document, body) && isForeign(document, name)
            || isHospital(text, body) && isUniversity(text, name);
    return isJoined
        && name.length() >= MIN_NAME
        && !KnownNames.all().contain(text, body.start(), body.end());
  }

  /** Whether every school has a body that is called so: 총학생회. */
  public static boolean isOfAnySchool(String body) {
    return OF_SCHOOLS.contains(body);
  }

  private static boolean isOfSchool(String text, Word before, Span body) {
    return OF_SCHOOLS.contains(text, body.start(), body.end())
        && before.end() - before.start() >= MIN_SCHOOL
        && SCHOOLS.stream().anyMatch(before.of(text)::endsWith);
  }

  private static boolean isPlace(String text, Span name) {
    return KnownNames.all().isOf(EntityType.LOCATION, text, name.start(), name.end());
  }

  /** 고체물리연구소: nothing but everyday words before what it is. 연구원 alone is somebody. */
  private static boolean isInstitute(AnnotatedDocument document, Span body) {
    String text = document.text();
    int ending = INSTITUTES.startOfEnding(text, body.start(), body.end());
    return ending == body.start() && !PersonTitles.contain(text, body.start(), body.end())
        || ending > body.start()
            && ending < body.end()
            && isField(document, new Span(body.start(), ending));
  }

  private static boolean isField(AnnotatedDocument document, Span stem) {
    List<Morpheme> morphemes = document.morphemesIn(stem);
    return stem.length() >= MIN_NAME
        && !morphemes.isEmpty()
        && morphemes.stream().allMatch(m -> m.isNoun() && !m.isProperNoun());
  }

  private static boolean isForeign(AnnotatedDocument document, Span name) {
    String word = name.of(document.text());
    return ForeignNames.mayBePart(document, name)
        && !startsWithWord(document, name)
        && !OrganizationEndings.endsLikeOrganization(word)
        && !OrganizationEndings.isAnyEnding(word)
        && !CompanyKinds.isKind(word);
  }

  /** 러닝타임내내: an everyday word and what belongs to it. */
  private static boolean startsWithWord(AnnotatedDocument document, Span name) {
    List<Morpheme> morphemes = document.morphemesIn(name);
    Morpheme first = morphemes.isEmpty() ? null : morphemes.getFirst();
    return morphemes.size() > 1
        && first.isNoun()
        && !first.isProperNoun()
        && first.length() >= MIN_NAME
        && !NounReading.isRare(document, first);
  }

  private static boolean isHospital(String text, Span body) {
    return HOSPITALS.startOfEnding(text, body.start(), body.end()) < body.end();
  }

  private static boolean isUniversity(String text, Span name) {
    boolean isKnown =
        KnownNames.all().isOf(EntityType.ORGANIZATION, text, name.start(), name.end());
    String word = name.of(text);
    return isKnown && UNIVERSITIES.stream().anyMatch(word::endsWith);
  }
}
