package io.newsgraph.analysis.keyword;

import io.newsgraph.analysis.keyword.Names.NameMention;
import io.newsgraph.analysis.language.AnnotatedDocument;
import io.newsgraph.analysis.language.Morpheme;
import io.newsgraph.analysis.language.Span;
import io.newsgraph.analysis.language.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.analysis.ko.POS;

/** Finds the terms that begin with a number, which no measure is: 2차전지, 4차 산업혁명. */
final class NumberedTerms {

  private static final List<String> TERMS =
      WordList.lines(NumberedTerms.class, "numbered-terms.txt");

  private NumberedTerms() {}

  /**
   * @return in order of the text
   */
  static List<NameMention> find(AnnotatedDocument document) {
    String text = document.text();
    List<NameMention> terms = new ArrayList<>();
    for (Morpheme morpheme : document.morphemes()) {
      boolean isNumber = morpheme.first() == POS.Tag.SN && morpheme.length() == 1;
      if (isNumber && isWordStart(text, morpheme.start())) {
        termAt(text, morpheme.start()).ifPresent(terms::add);
      }
    }
    return terms;
  }

  private static boolean isWordStart(String text, int position) {
    return position == 0 || !Character.isLetterOrDigit(text.charAt(position - 1));
  }

  private static Optional<NameMention> termAt(String text, int start) {
    return TERMS.stream()
        .filter(term -> text.startsWith(term, start))
        .findFirst()
        .map(
            term ->
                new NameMention(
                    new Span(start, start + term.length()),
                    new Name(null, term, TermKey.of(term))));
  }
}
