package io.newsgraph.analysis.amount;

import io.newsgraph.analysis.language.AnnotatedDocument;
import io.newsgraph.analysis.language.Span;
import java.util.List;

/** Finds the quantities of an article. */
public final class AmountFinder {

  private AmountFinder() {}

  /**
   * @param hedges the article's hedged stretches, in order of the text
   * @return the quantities in order of the text, no two overlapping
   */
  public static List<Amount> find(AnnotatedDocument document, List<Span> hedges) {
    return List.of();
  }
}
