package io.newsgraph.analysis.entity.recognition;

import io.newsgraph.analysis.language.AnnotatedDocument;
import io.newsgraph.analysis.language.Morpheme;
import io.newsgraph.analysis.language.Span;
import java.util.List;

/**
 * Tells words that everyday language does not have, which somebody must have made up: 픽셀하루, 오름랩.
 */
final class NameOddity {

  private NameOddity() {}

  /** Whether the dictionary cannot read the word, or only as parts that nobody puts together. */
  static boolean isOdd(AnnotatedDocument document, Span span) {
    return NounReading.isUnknown(document, span)
        || NounReading.isInvented(document, span)
        || ForeignNames.mayBePart(document, span)
        || hasOddPart(document, span);
  }

  private static boolean hasOddPart(AnnotatedDocument document, Span span) {
    List<Morpheme> morphemes = document.morphemesIn(span);
    return morphemes.stream()
        .anyMatch(
            m ->
                m.isProperNoun()
                    || m.isForeign()
                    || m.isPredicate()
                    || NounReading.isRare(document, m));
  }
}
