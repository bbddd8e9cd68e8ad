package io.newsgraph.analysis.entity.recognition.organization;

import io.newsgraph.analysis.entity.name.CompanyKinds;
import io.newsgraph.analysis.entity.name.Countries;
import io.newsgraph.analysis.entity.name.EndingIndex;
import io.newsgraph.analysis.entity.name.EntityType;
import io.newsgraph.analysis.entity.name.ForeignNames;
import io.newsgraph.analysis.entity.name.KnownNames;
import io.newsgraph.analysis.entity.name.KoreanNames;
import io.newsgraph.analysis.entity.name.NamedSpan;
import io.newsgraph.analysis.entity.name.NamedSpan.Evidence;
import io.newsgraph.analysis.entity.name.NounReading;
import io.newsgraph.analysis.entity.name.OrganizationEndings;
import io.newsgraph.analysis.entity.name.OrganizationNames;
import io.newsgraph.analysis.entity.name.WordSequence;
import io.newsgraph.analysis.entity.recognition.article.ArticleReading;
import io.newsgraph.analysis.entity.recognition.article.CompanyDeeds;
import io.newsgraph.analysis.entity.recognition.article.EntityRecognizer;
import io.newsgraph.analysis.language.AnnotatedDocument;
import io.newsgraph.analysis.language.Morpheme;
import io.newsgraph.analysis.language.Span;
import io.newsgraph.analysis.language.Word;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds companies by what is said of them, where the name alone tells too little: 다온소재는 … 공시했다, 왈라팝
 * 지분.
 */
public final class CompanyDeedRecognizer implements EntityRecognizer {

  /** Endings that companies' names share with what companies make. */
  private static final EndingIndex ENDINGS =
      new EndingIndex(CompanyDeedRecognizer.class, "organization-endings-with-deeds.txt");

  private static final int MIN_STEM = 2;
  private static final int MIN_LENGTH = 3;

  /** Longer ones are runs of text without spaces. */
  private static final int MAX_LENGTH = 12;

  @Override
  public List<NamedSpan> recognize(ArticleReading article) {
    WordSequence words = article.words();
    List<NamedSpan> found = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      Span name = nameIn(words, i);
      if (name != null) {
        found.add(new NamedSpan(EntityType.ORGANIZATION, name, Evidence.CONTEXT));
      }
    }
    return found;
  }

  private static Span nameIn(WordSequence words, int index) {
    Word word = words.get(index);
    for (int end : word.nounEnds()) {
      Span span = new Span(word.start(), end);
      if (isName(words, index, span)) {
        return span;
      }
    }
    return null;
  }

  private static boolean isName(WordSequence words, int index, Span span) {
    AnnotatedDocument document = words.document();
    if (span.length() < MIN_LENGTH
        || span.length() > MAX_LENGTH
        || isBehindQuotation(document.text(), span.start())) {
      return false;
    }
    String name = span.of(document.text());
    boolean isFormed = isFormed(document, span, name);
    boolean isForeign = isBehindCountry(words, index);
    return CompanyDeeds.follow(words, index, span.end(), isFormed || isForeign)
        && OrganizationNames.mayBeName(document, span)
        && (isFormed
            || isInvented(document, span, name)
            || isForeign && isRare(document, span, name));
  }

  /** “…”이라고 인수 배경을 밝혔다: what follows a quotation is its josa. */
  private static boolean isBehindQuotation(String text, int start) {
    return start > 0 && "”’\"'".indexOf(text.charAt(start - 1)) >= 0;
  }

  private static boolean isFormed(AnnotatedDocument document, Span span, String name) {
    int ending = ENDINGS.startOfEnding(name, 0, name.length());
    boolean isShared = ending >= MIN_STEM && ending < name.length();
    return isShared && !isKind(document, span.start(), ending)
        || OrganizationEndings.endsLikeOrganization(name);
  }

  /** 이차전지 of 이차전지소재: an everyday noun tells which kind, not which company. */
  private static boolean isKind(AnnotatedDocument document, int start, int length) {
    return NounReading.isEveryday(document, new Span(start, start + length));
  }

  /** 일본 도레이가 출원한: a country before it tells as much as the form. */
  private static boolean isBehindCountry(WordSequence words, int index) {
    String text = words.document().text();
    return words.isSpaced(index)
        && KnownNames.all()
            .find(words.get(index - 1).of(text))
            .filter(known -> Countries.contain(known.name()))
            .isPresent();
  }

  /** A noun that nobody uses, or a proper one. */
  private static boolean isRare(AnnotatedDocument document, Span span, String name) {
    List<Morpheme> morphemes = document.morphemesIn(span);
    return !KoreanNames.isFullName(name)
        && !CompanyKinds.isKind(name)
        && morphemes.size() == 1
        && (morphemes.getFirst().isProperNoun()
            || NounReading.isRare(document, morphemes.getFirst()));
  }

  /** What the dictionary cannot read, and nobody is called. */
  private static boolean isInvented(AnnotatedDocument document, Span span, String name) {
    return !KoreanNames.isFullName(name)
        && !CompanyKinds.isKind(name)
        && (NounReading.isUnknown(document, span) || ForeignNames.mayBePart(document, span));
  }
}
