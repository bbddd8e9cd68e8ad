package io.newsgraph.evaluation.scoring;

import io.newsgraph.analysis.analyzer.ArticleAnalyzer;
import io.newsgraph.evaluation.Measurement;
import io.newsgraph.evaluation.Subject;
import io.newsgraph.evaluation.brief.BriefSet;
import io.newsgraph.evaluation.gold.GoldArticle;
import io.newsgraph.evaluation.gold.Half;
import io.newsgraph.evaluation.report.Report;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;

/**
 * Measures names, relations and who says what on the project's short articles. Those to learn from
 * are measured only when they are asked for: the models know them.
 */
public final class BriefMeasurement implements Measurement {

  @Override
  public boolean appliesTo(Subject subject) {
    return subject.isOwnGold();
  }

  @Override
  public void run(Subject subject, Report report) throws IOException {
    Half half = subject.half() == null ? Half.CHECK : subject.half();
    Consumer<String> errors = subject.half() == null ? line -> {} : report::error;
    ArticleAnalyzer analyzer = new ArticleAnalyzer();
    List<Scorer> scorers =
        List.of(new EntityScorer(), new RelationScorer(null), new SpeakerScorer());
    for (GoldArticle brief : BriefSet.load(half)) {
      Comparison comparison = Comparison.of(brief, analyzer.analyze(brief.document()), errors);
      scorers.forEach(scorer -> scorer.score(comparison));
    }
    scorers.forEach(scorer -> scorer.report(half.label() + ", short articles", report));
  }
}
