package io.newsgraph.evaluation.benchmark;

import io.newsgraph.analysis.entity.coreference.CoreferenceResolver;
import io.newsgraph.analysis.entity.recognition.EntityCluster;
import io.newsgraph.analysis.entity.recognition.EntityFinder;
import io.newsgraph.analysis.hedging.HedgeFinder;
import io.newsgraph.analysis.language.AnnotatedDocument;
import io.newsgraph.analysis.language.Document;
import io.newsgraph.analysis.language.LanguageAnalyzer;
import io.newsgraph.analysis.language.Span;
import io.newsgraph.analysis.time.TimeExpression;
import io.newsgraph.analysis.time.TimeFinder;
import java.util.List;

/** An article with what each step of the analysis takes from the steps before it. */
record PreparedArticle(
    AnnotatedDocument annotated,
    List<EntityCluster> named,
    List<EntityCluster> clusters,
    List<Span> hedges,
    List<TimeExpression> times) {

  static PreparedArticle of(Document document) {
    AnnotatedDocument annotated = new LanguageAnalyzer().annotate(document);
    List<EntityCluster> named = EntityFinder.find(annotated);
    return new PreparedArticle(
        annotated,
        named,
        CoreferenceResolver.resolve(annotated, named),
        HedgeFinder.find(annotated),
        TimeFinder.find(annotated));
  }

  Document document() {
    return annotated.document();
  }
}
