package io.newsgraph.analysis.hedging;

import io.newsgraph.analysis.language.AnnotatedDocument;
import io.newsgraph.analysis.language.Span;
import java.util.List;

/** Finds the stretches of an article that it reports as hearsay or as uncertain. */
public final class HedgeFinder {

  private HedgeFinder() {}

  /**
   * @return the hedged stretches, each a clause or a sentence, in order of the text, no two
   *     overlapping
   */
  public static List<Span> find(AnnotatedDocument document) {
    return List.of();
  }
}
