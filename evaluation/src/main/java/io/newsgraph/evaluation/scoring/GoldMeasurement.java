package io.newsgraph.evaluation.scoring;

import io.newsgraph.analysis.analyzer.ArticleAnalyzer;
import io.newsgraph.evaluation.Measurement;
import io.newsgraph.evaluation.Subject;
import io.newsgraph.evaluation.gold.GoldArticle;
import io.newsgraph.evaluation.gold.GoldSet;
import io.newsgraph.evaluation.gold.Half;
import io.newsgraph.evaluation.report.Report;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;

/** Measures the whole analysis on the project's own gold articles, each half by itself. */
public final class GoldMeasurement implements Measurement {

  @Override
  public boolean appliesTo(Subject subject) {
    return subject.isOwnGold();
  }

  @Override
  public void run(Subject subject, Report report) throws IOException {
    ArticleAnalyzer analyzer = new ArticleAnalyzer();
    List<Half> halves = subject.half() == null ? List.of(Half.values()) : List.of(subject.half());
    for (Half half : halves) {
      measure(GoldSet.load(half), half.label(), analyzer, errors(half, subject, report), report);
    }
  }

  /** The errors of the check half are only shown to who asks for them, lest they are worked on. */
  private static Consumer<String> errors(Half half, Subject subject, Report report) {
    boolean shown = half == Half.TUNE || subject.half() == half;
    return shown ? report::error : line -> {};
  }

  private static void measure(
      List<GoldArticle> articles,
      String half,
      ArticleAnalyzer analyzer,
      Consumer<String> errors,
      Report report) {
    List<Scorer> scorers =
        List.of(
            new EntityScorer(),
            new MentionScorer(),
            new AliasScorer(),
            new CoreferenceScorer(),
            new QuotationScorer(),
            new RelationScorer(),
            new TimeScorer(),
            new AmountScorer(),
            new KeywordScorer(),
            new LookAlikeScorer());
    for (GoldArticle article : articles) {
      Comparison comparison = Comparison.of(article, analyzer.analyze(article.document()), errors);
      scorers.forEach(scorer -> scorer.score(comparison));
    }
    scorers.forEach(scorer -> scorer.report(half, report));
  }
}
