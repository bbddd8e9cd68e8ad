package io.newsgraph.analysis.quotation;

import io.newsgraph.analysis.entity.recognition.EntityCluster;
import io.newsgraph.analysis.language.AnnotatedDocument;
import io.newsgraph.analysis.language.Span;
import java.util.List;

/** Finds the quotations of an article and who speaks in them. */
public final class QuotationFinder {

  private QuotationFinder() {}

  /**
   * @param clusters the article's entities with all their mentions
   * @param hedges the article's hedged stretches, in order of the text
   * @return the quotations in order of the text
   */
  public static List<Quotation> find(
      AnnotatedDocument document, List<EntityCluster> clusters, List<Span> hedges) {
    return List.of();
  }
}
