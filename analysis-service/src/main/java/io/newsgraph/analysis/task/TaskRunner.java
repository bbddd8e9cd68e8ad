package io.newsgraph.analysis.task;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.newsgraph.analysis.analysis.AnalysisResult;
import io.newsgraph.analysis.analyzer.AnalyzerVersion;
import io.newsgraph.analysis.database.DatabaseException;
import io.newsgraph.analysis.language.Document;
import io.newsgraph.analysis.task.ArticleTexts.ArticleServiceAway;
import io.newsgraph.analysis.task.ArticleTexts.Revision;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Claims tasks, analyses their articles and stores the results. */
@ApplicationScoped
class TaskRunner {

  private static final Logger LOG = Logger.getLogger(TaskRunner.class);

  private final TaskQueue queue;
  private final TaskConfig config;
  private final ArticleTexts texts;
  private final TextAnalyzer analyzer;
  private final Counter analyzed;
  private final Timer analysis;
  private final Timer storing;
  private volatile boolean stopping;

  TaskRunner(
      TaskQueue queue,
      TaskConfig config,
      ArticleTexts texts,
      TextAnalyzer analyzer,
      MeterRegistry metrics) {
    this.queue = queue;
    this.config = config;
    this.texts = texts;
    this.analyzer = analyzer;
    this.analyzed =
        Counter.builder("newsgraph.articles.analyzed")
            .description("Results stored")
            .register(metrics);
    this.analysis =
        Timer.builder("newsgraph.task.analysis")
            .description("Time an article's analysis took")
            .register(metrics);
    this.storing =
        Timer.builder("newsgraph.task.storing")
            .description("Time the transaction of an article's result took")
            .register(metrics);
  }

  /** Gives back what is claimed and not begun, from now on. */
  void stop() {
    stopping = true;
  }

  /**
   * Works on one batch: of new articles, and only where there are none, of those to be analysed
   * again.
   *
   * @return how many tasks were claimed
   * @throws ArticleServiceAway after all were given back
   */
  int runBatch() {
    List<ClaimedTask> fresh = queue.claim();
    return run(fresh.isEmpty() ? queue.claimAgain(version()) : fresh);
  }

  /** The analyser that this replica runs. */
  AnalyzerVersion version() {
    return AnalyzerVersion.parse(analyzer.version());
  }

  private int run(List<ClaimedTask> tasks) {
    if (tasks.isEmpty()) {
      return 0;
    }
    Map<UUID, Revision> revisions = read(tasks);
    for (int i = 0; i < tasks.size(); i++) {
      if (stopping) {
        queue.giveBack(tasks.subList(i, tasks.size()), Duration.ZERO);
        break;
      }
      run(tasks.get(i), revisions.get(tasks.get(i).article()));
    }
    return tasks.size();
  }

  private Map<UUID, Revision> read(List<ClaimedTask> tasks) {
    try {
      return texts.read(tasks);
    } catch (ArticleServiceAway e) {
      queue.giveBack(tasks, config.retryPause());
      throw e;
    }
  }

  private void run(ClaimedTask task, Revision revision) {
    if (revision == null || revision.number() != task.revision()) {
      queue.fail(
          task,
          "REVISION_NOT_FOUND",
          "article-service has no revision %d as the newest; the feed will tell of the change"
              .formatted(task.revision()));
      return;
    }
    try {
      AnalysisResult result = analysis.record(() -> analyze(revision));
      boolean stored = storing.record(() -> queue.complete(task, result));
      if (stored) {
        analyzed.increment();
      }
    } catch (DatabaseException e) {
      LOG.warnf(e, "The result for %s was not stored", task.articleId());
      queue.fail(task, "NOT_STORED", e.getMessage());
    } catch (RuntimeException | StackOverflowError e) {
      LOG.errorf(e, "The analysis of %s failed", task.articleId());
      queue.fail(task, "ANALYSIS_FAILED", e.toString());
    }
  }

  private AnalysisResult analyze(Revision revision) {
    Document document = revision.document();
    return AnalysisResult.of(version(), document, analyzer.analyze(document));
  }
}
