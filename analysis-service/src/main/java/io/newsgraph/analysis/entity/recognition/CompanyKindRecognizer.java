package io.newsgraph.analysis.entity.recognition;

import io.newsgraph.analysis.entity.recognition.NamedSpan.Evidence;
import io.newsgraph.analysis.language.AnnotatedDocument;
import io.newsgraph.analysis.language.Span;
import io.newsgraph.analysis.language.Word;
import java.util.ArrayList;
import java.util.List;

/** Finds companies by what kind they are said to be: 제약사 초록바이오, 소스 업체 봄날식품. */
final class CompanyKindRecognizer implements EntityRecognizer {

  private static final int MIN_LENGTH = 2;

  /** Longer ones are runs of text without spaces. */
  private static final int MAX_LENGTH = 12;

  @Override
  public List<NamedSpan> recognize(ArticleReading article) {
    AnnotatedDocument document = article.document();
    WordSequence words = article.words();
    List<NamedSpan> found = new ArrayList<>();
    for (int i = 1; i < words.size(); i++) {
      boolean isOfKind = words.isSpaced(i) && CompanyKinds.isKind(words, words.get(i - 1));
      Span name = isOfKind ? nameIn(document, words.get(i)) : null;
      if (name != null) {
        found.add(new NamedSpan(EntityType.ORGANIZATION, name, Evidence.CONTEXT));
      }
    }
    return found;
  }

  /** The name that a word is, the most josa taken off that leaves one; null if it is none. */
  private static Span nameIn(AnnotatedDocument document, Word word) {
    Span name = null;
    for (int end : word.nounEnds()) {
      Span span = new Span(word.start(), end);
      if (isName(document, span)) {
        name = span;
      }
    }
    return name;
  }

  private static boolean isName(AnnotatedDocument document, Span span) {
    String word = span.of(document.text());
    if (word.length() < MIN_LENGTH || word.length() > MAX_LENGTH || CompanyKinds.isKind(word)) {
      return false;
    }
    if (OrganizationNames.isRuledOut(word)) {
      return false;
    }
    boolean isFormed = OrganizationRecognizer.endsLikeOrganization(word);
    if (isFormed || NounReading.isInventedName(document, span)) {
      return true;
    }
    return !NounReading.isPredicate(document, span)
        && OrganizationNames.mayBeName(document, span)
        && isNoun(document, span);
  }

  /** What nori takes for a noun or cannot read, as it does not know foreign names. */
  private static boolean isNoun(AnnotatedDocument document, Span span) {
    return NounReading.isNominal(document, span)
        || ForeignNames.mayBePart(document, span)
        || NounReading.isUnknown(document, span);
  }
}
