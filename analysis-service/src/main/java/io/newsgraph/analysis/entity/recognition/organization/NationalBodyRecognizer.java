package io.newsgraph.analysis.entity.recognition.organization;

import io.newsgraph.analysis.entity.name.BodyHeads;
import io.newsgraph.analysis.entity.name.EntityType;
import io.newsgraph.analysis.entity.name.NamedSpan;
import io.newsgraph.analysis.entity.name.NamedSpan.Evidence;
import io.newsgraph.analysis.entity.name.NounReading;
import io.newsgraph.analysis.entity.name.OrganizationNames;
import io.newsgraph.analysis.entity.recognition.article.ArticleReading;
import io.newsgraph.analysis.entity.recognition.article.EntityRecognizer;
import io.newsgraph.analysis.language.AnnotatedDocument;
import io.newsgraph.analysis.language.Span;
import io.newsgraph.analysis.language.Word;
import io.newsgraph.analysis.language.WordList;
import io.newsgraph.analysis.language.WordSet;
import java.util.ArrayList;
import java.util.List;

/** Finds national institutions, of which there is one for each field: 국립생태원, 국립해양과학관. */
public final class NationalBodyRecognizer implements EntityRecognizer {

  private static final String NATIONAL = "국립";

  /** The last syllables of institutes, halls and companies of players. */
  private static final WordSet ENDINGS =
      WordList.set(NationalBodyRecognizer.class, "endings-of-national-bodies.txt");

  /** 국립 and a field of two syllables at least; 국립병원 is any. */
  private static final int MIN_LENGTH = 5;

  private static final int MAX_LENGTH = 16;

  @Override
  public List<NamedSpan> recognize(ArticleReading article) {
    List<NamedSpan> found = new ArrayList<>();
    for (Word word : article.document().words()) {
      Span body =
          article.text().startsWith(NATIONAL, word.start())
              ? bodyIn(article.document(), word)
              : null;
      if (body != null) {
        found.add(new NamedSpan(EntityType.ORGANIZATION, body, Evidence.CONTEXT));
      }
    }
    return found;
  }

  private static Span bodyIn(AnnotatedDocument document, Word word) {
    String text = document.text();
    for (int end : word.nounEnds()) {
      // 국립외교원장: whoever heads it names it.
      boolean isHeaded = BodyHeads.isHeaded(text, word.start(), end - 1);
      int last = isHeaded ? end - 1 : end;
      Span span = new Span(word.start(), last);
      boolean isBody =
          span.length() >= MIN_LENGTH
              && span.length() <= MAX_LENGTH
              && ENDINGS.contains(text, last - 1, last)
              && NounReading.isNominal(document, span)
              && !OrganizationNames.isRuledOut(span.of(text));
      if (isBody) {
        return span;
      }
    }
    return null;
  }
}
