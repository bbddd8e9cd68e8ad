package io.newsgraph.analysis.entity.recognition.organization;

import io.newsgraph.analysis.entity.name.EndingIndex;
import io.newsgraph.analysis.entity.name.EntityType;
import io.newsgraph.analysis.entity.name.NamedSpan;
import io.newsgraph.analysis.entity.name.NamedSpan.Evidence;
import io.newsgraph.analysis.entity.name.NounReading;
import io.newsgraph.analysis.entity.recognition.article.ArticleReading;
import io.newsgraph.analysis.entity.recognition.article.EntityRecognizer;
import io.newsgraph.analysis.language.AnnotatedDocument;
import io.newsgraph.analysis.language.Span;
import io.newsgraph.analysis.language.Word;
import java.util.ArrayList;
import java.util.List;

/** Finds units of armed forces by their numbers: 7함대, 제17전투비행단, 육군 제35보병사단. */
public final class NumberedBodyRecognizer implements EntityRecognizer {

  /** What units are: 함대, 비행단, 사단. */
  private static final EndingIndex UNITS =
      new EndingIndex(NumberedBodyRecognizer.class, "endings-of-numbered-units.txt");

  private static final char ORDINAL = '제';

  /** Longer numbers are counted, not given. */
  private static final int MAX_DIGITS = 4;

  private static final int MAX_LENGTH = 14;

  @Override
  public List<NamedSpan> recognize(ArticleReading article) {
    List<NamedSpan> found = new ArrayList<>();
    for (Word word : article.document().words()) {
      Span unit = isNumbered(article.text(), word) ? unitIn(article.document(), word) : null;
      if (unit != null) {
        found.add(new NamedSpan(EntityType.ORGANIZATION, unit, Evidence.CONTEXT));
      }
    }
    return found;
  }

  private static boolean isNumbered(String text, Word word) {
    return behindNumber(text, word) > word.start();
  }

  /** Where the number at the beginning of a word ends; its start if there is none. */
  private static int behindNumber(String text, Word word) {
    int first = text.charAt(word.start()) == ORDINAL ? word.start() + 1 : word.start();
    int end = first;
    while (end < word.end() && Character.isDigit(text.charAt(end))) {
      end++;
    }
    return end > first && end - first <= MAX_DIGITS ? end : word.start();
  }

  private static Span unitIn(AnnotatedDocument document, Word word) {
    String text = document.text();
    int stem = behindNumber(text, word);
    for (int end : word.nounEnds()) {
      int ending = end > stem ? UNITS.startOfEnding(text, stem, end) : end;
      boolean isUnit =
          ending < end
              && end - word.start() <= MAX_LENGTH
              && (ending == stem || NounReading.isNominal(document, new Span(stem, ending)));
      if (isUnit) {
        return new Span(word.start(), end);
      }
    }
    return null;
  }
}
