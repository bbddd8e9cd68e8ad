package io.newsgraph.analysis.relation;

import io.newsgraph.analysis.entity.recognition.EntityCluster;
import io.newsgraph.analysis.language.AnnotatedDocument;
import io.newsgraph.analysis.language.Span;
import io.newsgraph.analysis.quotation.Quotation;
import io.newsgraph.analysis.relation.learnt.RuleReading;
import io.newsgraph.analysis.relation.statement.Relation;
import io.newsgraph.analysis.time.TimeExpression;
import java.util.List;

/** Finds the relations that an article states, all stages of a {@link RelationSearch} in turn. */
public final class RelationFinder {

  private RelationFinder() {}

  /**
   * @param clusters the article's entities with all their mentions
   * @param times its time expressions, in order of the text
   * @param hedges its hedged stretches, in order of the text
   * @param quotations what it quotes, in order of the text
   * @return each relation once, with all its evidence, in order of its first
   */
  public static List<Relation> find(
      AnnotatedDocument document,
      List<EntityCluster> clusters,
      List<TimeExpression> times,
      List<Span> hedges,
      List<Quotation> quotations) {
    RelationSearch search = new RelationSearch(document, clusters, times, hedges);
    search.read();
    search.applyRules();
    search.addSpoken(quotations);
    return search.relations();
  }

  /** What the rules tell, of the article's own words. */
  static RuleReading read(AnnotatedDocument document, List<EntityCluster> clusters) {
    RelationSearch search = new RelationSearch(document, clusters, List.of(), List.of());
    search.read();
    search.applyRules();
    return search.told();
  }
}
