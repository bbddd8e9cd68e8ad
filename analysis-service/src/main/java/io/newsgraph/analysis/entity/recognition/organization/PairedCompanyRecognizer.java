package io.newsgraph.analysis.entity.recognition.organization;

import io.newsgraph.analysis.entity.name.EntityType;
import io.newsgraph.analysis.entity.name.KnownNames;
import io.newsgraph.analysis.entity.name.NamedSpan;
import io.newsgraph.analysis.entity.name.NamedSpan.Evidence;
import io.newsgraph.analysis.entity.name.PersonTitles;
import io.newsgraph.analysis.entity.name.WordSequence;
import io.newsgraph.analysis.entity.recognition.article.ArticleReading;
import io.newsgraph.analysis.entity.recognition.article.EntityRecognizer;
import io.newsgraph.analysis.language.AnnotatedDocument;
import io.newsgraph.analysis.language.EverydayNouns;
import io.newsgraph.analysis.language.Hangul;
import io.newsgraph.analysis.language.Span;
import io.newsgraph.analysis.language.Word;
import java.util.ArrayList;
import java.util.List;

/** Finds companies that call themselves two words and the English "and" between them: 나루앤리프. */
public final class PairedCompanyRecognizer implements EntityRecognizer {

  private static final char AND = '앤';

  /** On either side: 앤 alone is a first name, and ends others. */
  private static final int MIN_SIDE = 2;

  /** Longer ones are runs of text without spaces. */
  private static final int MAX_LENGTH = 10;

  @Override
  public List<NamedSpan> recognize(ArticleReading article) {
    WordSequence words = article.words();
    List<NamedSpan> found = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      Span company = companyIn(article.document(), words.get(i));
      if (company != null) {
        found.add(new NamedSpan(EntityType.ORGANIZATION, company, Evidence.FORM));
      }
    }
    return found;
  }

  private static Span companyIn(AnnotatedDocument document, Word word) {
    int and = document.text().indexOf(AND, word.start() + MIN_SIDE);
    // 로스앤젤레스한인회장: whoever has a title is no company.
    boolean isTitled = and >= 0 && PersonTitles.in(word, document.text()).isPresent();
    if (and < 0 || and + MIN_SIDE >= word.end() || isTitled) {
      return null;
    }
    int[] ends = word.nounEnds();
    Span span = new Span(word.start(), ends[ends.length - 1]);
    return isPair(document, span, and) ? span : null;
  }

  private static boolean isPair(AnnotatedDocument document, Span span, int and) {
    String text = document.text();
    return and + MIN_SIDE < span.end()
        && span.length() <= MAX_LENGTH
        && Hangul.isSyllables(text, span.start(), span.end())
        && KnownNames.all().find(span.of(text)).isEmpty()
        && EverydayNouns.cost(text, span.start(), span.end()).isEmpty();
  }
}
