package io.newsgraph.evaluation.benchmark;

import io.newsgraph.analysis.entity.coreference.CoreferenceResolver;
import io.newsgraph.analysis.entity.recognition.EntityCluster;
import io.newsgraph.analysis.entity.recognition.EntityFinder;
import io.newsgraph.analysis.hedging.HedgeFinder;
import io.newsgraph.analysis.language.AnnotatedDocument;
import io.newsgraph.analysis.language.Document;
import io.newsgraph.analysis.language.LanguageAnalyzer;
import io.newsgraph.analysis.language.Span;
import io.newsgraph.analysis.quotation.Quotation;
import io.newsgraph.analysis.quotation.QuotationFinder;
import io.newsgraph.analysis.time.TimeExpression;
import io.newsgraph.analysis.time.TimeFinder;
import java.util.List;

/** An article with what each step of the analysis takes from the steps before it. */
record PreparedArticle(
    AnnotatedDocument annotated,
    List<EntityCluster> named,
    List<EntityCluster> clusters,
    List<Span> hedges,
    List<TimeExpression> times,
    List<Quotation> quotations) {

  static PreparedArticle of(Document document) {
    AnnotatedDocument annotated = new LanguageAnalyzer().annotate(document);
    List<EntityCluster> named = EntityFinder.find(annotated);
    List<EntityCluster> clusters = CoreferenceResolver.resolve(annotated, named);
    List<Span> hedges = HedgeFinder.find(annotated);
    return new PreparedArticle(
        annotated,
        named,
        clusters,
        hedges,
        TimeFinder.find(annotated),
        QuotationFinder.find(annotated, clusters, hedges));
  }

  Document document() {
    return annotated.document();
  }
}
