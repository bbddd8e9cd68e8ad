package io.newsgraph.analysis.keyword;

import io.newsgraph.analysis.keyword.Names.NameMention;
import io.newsgraph.analysis.language.AnnotatedDocument;
import io.newsgraph.analysis.language.Bracketed;
import io.newsgraph.analysis.language.Morpheme;
import io.newsgraph.analysis.language.Span;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.ko.POS;

/**
 * Finds what single quotation marks and title marks set off as one term: ‘거래 절벽’, ‘밤의 여백’. Several
 * words are taken where all of them are nouns, with 의 at most between them; one word is a noun like
 * any other.
 */
final class QuotedTerms {

  private static final int MAX_LENGTH = 20;
  private static final int MAX_MORPHEMES = 10;

  private QuotedTerms() {}

  /**
   * @return in order of the text
   */
  static List<NameMention> find(AnnotatedDocument document) {
    List<NameMention> terms = new ArrayList<>();
    int end = 0;
    for (Bracketed bracket : document.brackets()) {
      Span content = bracket.content();
      if (content.start() >= end && isTermMark(bracket) && isTerm(document, content)) {
        String term = content.of(document.text());
        terms.add(new NameMention(content, new Name(null, term, TermKey.of(term))));
        end = content.end();
      }
    }
    return terms;
  }

  private static boolean isTermMark(Bracketed bracket) {
    return bracket.kind() == Bracketed.Kind.SINGLE_QUOTES
        || bracket.kind() == Bracketed.Kind.TITLE_MARKS;
  }

  private static boolean isTerm(AnnotatedDocument document, Span content) {
    if (content.length() > MAX_LENGTH || content.of(document.text()).indexOf(' ') < 1) {
      return false;
    }
    List<Morpheme> morphemes = document.morphemesIn(content);
    return !morphemes.isEmpty()
        && morphemes.size() <= MAX_MORPHEMES
        && morphemes.getFirst().start() == content.start()
        && isNoun(morphemes.getFirst())
        && isNoun(morphemes.getLast())
        && morphemes.stream().allMatch(QuotedTerms::mayBeWithin);
  }

  private static boolean isNoun(Morpheme morpheme) {
    return morpheme.isNoun() || morpheme.isForeign() || morpheme.first() == POS.Tag.XSN;
  }

  private static boolean mayBeWithin(Morpheme morpheme) {
    return isNoun(morpheme)
        || morpheme.first() == POS.Tag.JKG
        || morpheme.first() == POS.Tag.XPN
        || morpheme.first() == POS.Tag.SN;
  }
}
