package io.newsgraph.analysis.entity.name;

import io.newsgraph.analysis.language.AnnotatedDocument;
import io.newsgraph.analysis.language.Morpheme;
import io.newsgraph.analysis.language.Span;
import java.util.List;
import org.apache.lucene.analysis.ko.POS;

/**
 * Tells words that everyday language does not have, which somebody must have made up: 픽셀하루, 오름랩.
 */
public final class NameOddity {

  private NameOddity() {}

  /** Whether the dictionary cannot read the word, or only as parts that nobody puts together. */
  public static boolean isOdd(AnnotatedDocument document, Span span) {
    return NounReading.isUnknown(document, span)
        || NounReading.isInvented(document, span)
        || ForeignNames.mayBePart(document, span)
        || hasOddPart(document, span);
  }

  /** 채이룸, 곽두팔: no part of it is a word that people know. */
  public static boolean isSenseless(AnnotatedDocument document, Span span) {
    List<Morpheme> morphemes = document.morphemesIn(span);
    return !morphemes.isEmpty()
        && !isVerb(morphemes.getFirst())
        && morphemes.stream()
            .noneMatch(
                m ->
                    NounReading.isVerbSuffix(m.first())
                        || m.isNoun()
                            && m.length() > 1
                            && !m.isProperNoun()
                            && !NounReading.isRare(document, m));
  }

  /** Nori reads 문하람 as 문하 and a copula, 피민찬 as 피민 and a verb; no clause is made so. */
  public static boolean isNoClause(AnnotatedDocument document, Span span) {
    List<Morpheme> morphemes = document.morphemesIn(span);
    if (morphemes.isEmpty()) {
      return false;
    }
    Morpheme first = morphemes.getFirst();
    Morpheme last = morphemes.getLast();
    boolean isStrange =
        first.isNoun() && (first.length() == 1 || NounReading.isRare(document, first));
    // 마은주 would be an adjective and a noun, between which nobody leaves the space out.
    return !NounReading.isEveryday(document, span)
        && (!isVerb(first) || last.isNoun())
        && (last.first() == POS.Tag.VCP || last.isNoun() || isStrange);
  }

  private static boolean isVerb(Morpheme morpheme) {
    return switch (morpheme.first()) {
      case VV, VA, VX, XSV, XSA -> true;
      default -> false;
    };
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
