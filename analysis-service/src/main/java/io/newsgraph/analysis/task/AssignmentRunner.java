package io.newsgraph.analysis.task;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.newsgraph.analysis.analysis.AnalysisResult;
import io.newsgraph.analysis.analyzer.AnalyzerVersion;
import io.newsgraph.analysis.analyzer.ArticleAnalysis;
import io.newsgraph.analysis.database.DatabaseException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jboss.logging.Logger;

/** Analyses articles and stores the results. */
@ApplicationScoped
class AssignmentRunner {

  private static final Logger LOG = Logger.getLogger(AssignmentRunner.class);

  private final TaskQueue queue;
  private final TextAnalyzer analyzer;
  private final Counter analyzed;
  private final Timer analysis;
  private final Timer storing;

  AssignmentRunner(TaskQueue queue, TextAnalyzer analyzer, MeterRegistry metrics) {
    this.queue = queue;
    this.analyzer = analyzer;
    this.analyzed =
        Counter.builder("newsgraph.articles.analyzed")
            .description("Results stored")
            .register(metrics);
    this.analysis =
        Timer.builder("newsgraph.task.analysis")
            .description("Time the analysis of articles took that were analysed at once")
            .register(metrics);
    this.storing =
        Timer.builder("newsgraph.task.storing")
            .description("Time the transaction of an article's result took")
            .register(metrics);
  }

  /** The analyser that this replica runs. */
  AnalyzerVersion version() {
    return AnalyzerVersion.parse(analyzer.version());
  }

  /** Analyses all of them at once, then stores each by itself; none fails for another's text. */
  void run(List<Assignment> portion) {
    AnalyzerVersion version = version();
    List<ArticleAnalysis> analyses;
    try {
      analyses = analysis.record(() -> analyze(portion));
    } catch (RuntimeException | StackOverflowError e) {
      if (portion.size() == 1) {
        fail(portion.getFirst().task(), e);
        return;
      }
      portion.forEach(assignment -> run(List.of(assignment)));
      return;
    }
    for (int i = 0; i < portion.size(); i++) {
      store(portion.get(i), version, analyses.get(i));
    }
  }

  private List<ArticleAnalysis> analyze(List<Assignment> portion) {
    return analyzer.analyzeAll(portion.stream().map(Assignment::document).toList());
  }

  private void store(Assignment assignment, AnalyzerVersion version, ArticleAnalysis found) {
    ClaimedTask task = assignment.task();
    try {
      AnalysisResult result = AnalysisResult.of(version, assignment.document(), found);
      if (storing.record(() -> queue.complete(task, result))) {
        analyzed.increment();
      }
    } catch (DatabaseException e) {
      LOG.warnf(e, "The result for %s was not stored", task.articleId());
      queue.fail(task, "NOT_STORED", e.getMessage());
    } catch (RuntimeException e) {
      fail(task, e);
    }
  }

  /** The article's text is to blame, or the analyser: not the database, not another service. */
  void fail(ClaimedTask task, Throwable cause) {
    LOG.errorf(cause, "The analysis of %s failed", task.articleId());
    queue.fail(task, "ANALYSIS_FAILED", cause.toString());
  }
}
