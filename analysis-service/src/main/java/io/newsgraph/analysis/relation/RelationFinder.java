package io.newsgraph.analysis.relation;

import io.newsgraph.analysis.entity.recognition.EntityCluster;
import io.newsgraph.analysis.language.AnnotatedDocument;
import io.newsgraph.analysis.language.Span;
import io.newsgraph.analysis.time.TimeExpression;
import java.util.List;

/** Finds the relations that an article states. */
public final class RelationFinder {

  private RelationFinder() {}

  /**
   * @param clusters the article's entities with all their mentions
   * @param times its time expressions, in order of the text
   * @param hedges its hedged stretches, in order of the text
   * @return each relation once, with all its evidence, in order of its first
   */
  public static List<Relation> find(
      AnnotatedDocument document,
      List<EntityCluster> clusters,
      List<TimeExpression> times,
      List<Span> hedges) {
    return List.of();
  }
}
