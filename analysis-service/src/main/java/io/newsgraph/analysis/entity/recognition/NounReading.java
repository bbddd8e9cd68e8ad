package io.newsgraph.analysis.entity.recognition;

import io.newsgraph.analysis.language.AnnotatedDocument;
import io.newsgraph.analysis.language.Morpheme;
import io.newsgraph.analysis.language.Span;
import java.util.List;
import org.apache.lucene.analysis.ko.POS;

/**
 * Tells from its morphemes whether a word means something by itself, and so hardly names anyone.
 */
final class NounReading {

  private NounReading() {}

  /** Whether the dictionary has the whole as one everyday word. */
  static boolean isDictionaryWord(AnnotatedDocument document, Span span) {
    List<Morpheme> morphemes = document.morphemesIn(span);
    return morphemes.size() == 1
        && morphemes.getFirst().length() == span.length()
        && !morphemes.getFirst().isProperNoun()
        && !morphemes.getFirst().isForeign()
        && morphemes.getFirst().first() != POS.Tag.UNKNOWN;
  }

  /** Whether it is one everyday word, or made of such: 반도체 공장, 고위급. */
  static boolean isEveryday(AnnotatedDocument document, Span span) {
    List<Morpheme> morphemes = document.morphemesIn(span);
    if (isDictionaryWord(document, span)) {
      return true;
    }
    return !morphemes.isEmpty()
        && morphemes.getFirst().length() >= 2
        && morphemes.stream().allMatch(NounReading::isCommon);
  }

  /** Whether it consists of nouns alone, proper ones and Latin letters included. */
  static boolean isNominal(AnnotatedDocument document, Span span) {
    List<Morpheme> morphemes = document.morphemesIn(span);
    return !morphemes.isEmpty() && morphemes.stream().allMatch(NounReading::isNounLike);
  }

  private static boolean isCommon(Morpheme morpheme) {
    return switch (morpheme.first()) {
      case NNG, NNB, NNBC, XSN, XPN, NR, SN -> true;
      default -> false;
    };
  }

  private static boolean isNounLike(Morpheme morpheme) {
    return morpheme.isNoun() || morpheme.isForeign() || isCommon(morpheme);
  }
}
