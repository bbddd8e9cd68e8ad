package io.newsgraph.analysis.entity.recognition.organization;

import io.newsgraph.analysis.entity.name.BodyHeads;
import io.newsgraph.analysis.entity.name.EndingIndex;
import io.newsgraph.analysis.entity.name.EntityType;
import io.newsgraph.analysis.entity.name.KnownNames;
import io.newsgraph.analysis.entity.name.KoreanNames;
import io.newsgraph.analysis.entity.name.NameBoundary;
import io.newsgraph.analysis.entity.name.NamedSpan;
import io.newsgraph.analysis.entity.name.NamedSpan.Evidence;
import io.newsgraph.analysis.entity.name.NounReading;
import io.newsgraph.analysis.entity.name.OrganizationEndings;
import io.newsgraph.analysis.entity.name.OrganizationNames;
import io.newsgraph.analysis.entity.name.PersonTitles;
import io.newsgraph.analysis.entity.name.WordSequence;
import io.newsgraph.analysis.entity.recognition.article.ArticleReading;
import io.newsgraph.analysis.entity.recognition.article.EntityRecognizer;
import io.newsgraph.analysis.language.AnnotatedDocument;
import io.newsgraph.analysis.language.Morpheme;
import io.newsgraph.analysis.language.Span;
import io.newsgraph.analysis.language.Word;
import java.util.ArrayList;
import java.util.List;

/** Finds organisations by the ending of their names: 은포경찰서, 한빛전자, 은포 유나이티드. */
public final class OrganizationRecognizer implements EntityRecognizer {

  /**
   * Those of {@link OrganizationEndings#WEAK} that nothing but companies have, whatever the stem
   * means: 소풍벤처스.
   */
  private static final EndingIndex COMPANIES =
      new EndingIndex(OrganizationRecognizer.class, "organization-endings-of-companies.txt");

  /** Endings of stems that say in what something is at home: 전문 of 화상전문병원. */
  private static final EndingIndex SPECIALISTS =
      new EndingIndex(OrganizationRecognizer.class, "not-company-stem-endings.txt");

  /** Endings of institutions with branches and staff: 은행, 병원. */
  private static final EndingIndex INSTITUTIONS =
      new EndingIndex(OrganizationRecognizer.class, "organization-endings-with-branches.txt");

  /** Endings of what such institutions have: 은포지점, 관계자. */
  private static final EndingIndex BRANCHES =
      new EndingIndex(OrganizationRecognizer.class, "branches.txt");

  /** There is one of each: 한국영상자료원장에는. */
  private static final String KOREA = "한국";

  private static final int MIN_STEM = 2;

  /** Longer ones are runs of text without spaces. */
  private static final int MAX_LENGTH = 24;

  @Override
  public List<NamedSpan> recognize(ArticleReading article) {
    WordSequence words = article.words();
    List<NamedSpan> found = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      Span span = nameIn(words, i);
      if (span != null) {
        found.add(new NamedSpan(EntityType.ORGANIZATION, span, Evidence.FORM));
      }
    }
    return found;
  }

  private static Span nameIn(WordSequence words, int index) {
    AnnotatedDocument document = words.document();
    Word word = words.get(index);
    if (isBranched(words, index)) {
      return new Span(word.start(), word.end());
    }
    Span predicate = NameBoundary.beforeCopula(document.text(), word);
    if (predicate != null && isName(document, predicate)) {
      return predicate;
    }
    for (int end : word.nounEnds()) {
      Span span = new Span(word.start(), end);
      if (isName(document, span)) {
        return span;
      }
      Span body = new Span(word.start(), end - 1);
      if (isHeaded(words, index, body) && isName(document, body)) {
        return body;
      }
      if (OrganizationEndings.SEPARATE.contains(document.text(), word.start(), end)
          && hasNameBefore(words, index)) {
        return isPersonBefore(words, index) ? span : new Span(words.get(index - 1).start(), end);
      }
    }
    return null;
  }

  /** 홍길동 은포경찰서장, 은포경찰서장 홍길동: a person beside the office tells that it is one. */
  private static boolean isHeaded(WordSequence words, int index, Span body) {
    String text = words.document().text();
    return BodyHeads.isHeaded(text, body.start(), body.end())
        && (text.startsWith(KOREA, body.start())
            || words.isSpaced(index) && isPerson(words, index - 1)
            || words.isSpaced(index + 1) && isPerson(words, index + 1));
  }

  private static boolean isPerson(WordSequence words, int index) {
    String text = words.document().text();
    Word word = words.get(index);
    for (int end : word.nounEnds()) {
      if (KoreanNames.isFullName(text, word.start(), end)) {
        return true;
      }
    }
    return false;
  }

  /** 나루은행 은포지점, 하늘병원 관계자: what has branches and staff is one, whatever the rest means. */
  private static boolean isBranched(WordSequence words, int index) {
    String text = words.document().text();
    Word word = words.get(index);
    int ending = INSTITUTIONS.startOfEnding(text, word.start(), word.end());
    return ending < word.end()
        && ending - word.start() >= MIN_STEM
        && word.end() - word.start() <= MAX_LENGTH
        && words.isSpaced(index + 1)
        && isBranch(text, words.get(index + 1))
        && !OrganizationEndings.KINDS.contains(text, word.start(), ending)
        && !OrganizationNames.isRuledOut(word.of(text))
        && !Character.isDigit(text.charAt(word.start()));
  }

  private static boolean isBranch(String text, Word word) {
    for (int end : word.nounEnds()) {
      if (BRANCHES.startOfEnding(text, word.start(), end) < end) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasNameBefore(WordSequence words, int index) {
    if (!words.isSpaced(index)) {
      return false;
    }
    Word before = words.get(index - 1);
    Span span = new Span(before.start(), before.end());
    return !Character.isDigit(words.document().text().charAt(before.start()))
        && NounReading.isNominal(words.document(), span)
        && !NounReading.isEveryday(words.document(), span)
        && !OrganizationNames.isRuledOut(span.of(words.document().text()));
  }

  /** 홍길동 돌핀스 감독: the manager's name is no part of the club's. */
  private static boolean isPersonBefore(WordSequence words, int index) {
    String text = words.document().text();
    return KoreanNames.isFullName(words.get(index - 1).of(text))
        && words.followsDirectly(index + 1)
        && PersonTitles.in(words.get(index + 1), text).isPresent();
  }

  private static boolean isName(AnnotatedDocument document, Span span) {
    String text = document.text();
    if (span.length() > MAX_LENGTH
        || Character.isDigit(text.charAt(span.start()))
        || SchoolRecognizer.isKind(text, span)) {
      return false;
    }
    int strong = OrganizationEndings.STRONG.startOfEnding(text, span.start(), span.end());
    int weak = OrganizationEndings.WEAK.startOfEnding(text, span.start(), span.end());
    if (Math.min(strong, weak) == span.end() || OrganizationNames.isRuledOut(span.of(text))) {
      return false;
    }
    return strong < span.end()
        ? isSpecific(document, new Span(span.start(), strong))
        : isProper(document, new Span(span.start(), weak))
            || isListed(document, span, weak)
            || isCompany(document, span);
  }

  /** 나루건설 has the dictionary as one proper noun. */
  private static boolean isListed(AnnotatedDocument document, Span span, int ending) {
    List<Morpheme> morphemes = document.morphemesIn(span);
    return morphemes.size() == 1
        && morphemes.getFirst().isProperNoun()
        && morphemes.getFirst().length() == span.length()
        && ending - span.start() >= MIN_STEM
        && !OrganizationEndings.KINDS.contains(document.text(), span.start(), ending);
  }

  /** 소풍벤처스, 카카오벤처스: no everyday word ends so. */
  private static boolean isCompany(AnnotatedDocument document, Span span) {
    int ending = COMPANIES.startOfEnding(document.text(), span.start(), span.end());
    Span stem = new Span(span.start(), ending);
    return ending < span.end()
        && stem.length() >= MIN_STEM
        && !isKindStem(document.text(), stem)
        && (NounReading.isNominal(document, stem)
            || KnownNames.all().contain(document.text(), stem.start(), stem.end()));
  }

  /** 신재생 of 신재생에너지, 화상전문 of 화상전문병원. */
  private static boolean isKindStem(String text, Span stem) {
    return OrganizationEndings.KINDS.contains(text, stem.start(), stem.end())
        || SPECIALISTS.startOfEnding(text, stem.start(), stem.end()) < stem.end();
  }

  /** 추진위원회, 여성병원: a single short noun before the ending says what kind, not which one. */
  private static boolean isSpecific(AnnotatedDocument document, Span stem) {
    boolean isInvented = NounReading.isInvented(document, stem);
    if (stem.length() < MIN_STEM || !isInvented && NounReading.isPredicate(document, stem)) {
      return false;
    }
    boolean isKind =
        !isInvented && stem.length() == MIN_STEM && NounReading.isDictionaryWord(document, stem);
    return !isKind || isProper(document, stem);
  }

  private static boolean isProper(AnnotatedDocument document, Span stem) {
    if (stem.length() < MIN_STEM || isKindStem(document.text(), stem)) {
      return false;
    }
    if (NounReading.isInvented(document, stem) || NounReading.isMisread(document, stem)) {
      return true;
    }
    if (NounReading.isEveryday(document, stem)) {
      return false;
    }
    List<Morpheme> morphemes = document.morphemesIn(stem);
    boolean hasName =
        morphemes.stream()
            .anyMatch(m -> m.isProperNoun() || m.isForeign() || NounReading.isRare(document, m));
    return hasName || KnownNames.all().contain(document.text(), stem.start(), stem.end());
  }
}
