package io.newsgraph.analysis.time;

import io.newsgraph.analysis.language.AnnotatedDocument;
import java.util.List;

/** Finds the time expressions of an article and resolves them. */
public final class TimeFinder {

  private TimeFinder() {}

  /**
   * @return the expressions in order of the text, no two overlapping
   */
  public static List<TimeExpression> find(AnnotatedDocument document) {
    return List.of();
  }
}
