package io.newsgraph.analysis.task;

import io.newsgraph.analysis.analyzer.AnalyzerVersion;
import io.newsgraph.analysis.analyzer.Portions;
import io.newsgraph.analysis.task.ArticleTexts.ArticleServiceAway;
import io.newsgraph.analysis.task.ArticleTexts.Revision;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Claims tasks in batches, reads their articles, and has them analysed in portions. */
@ApplicationScoped
class TaskRunner {

  private final TaskQueue queue;
  private final TaskConfig config;
  private final ArticleTexts texts;
  private final AssignmentRunner runner;
  private volatile boolean stopping;

  TaskRunner(TaskQueue queue, TaskConfig config, ArticleTexts texts, AssignmentRunner runner) {
    this.queue = queue;
    this.config = config;
    this.texts = texts;
    this.runner = runner;
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
    return runner.version();
  }

  private int run(List<ClaimedTask> tasks) {
    if (tasks.isEmpty()) {
      return 0;
    }
    List<Assignment> assignments = assignments(tasks);
    long halfTime = System.nanoTime() + config.lease().dividedBy(2).toNanos();
    for (List<Assignment> portion : Portions.of(assignments, Assignment::length)) {
      // Else another would claim what this one is about to begin.
      boolean late = System.nanoTime() - halfTime > 0;
      if (stopping || late) {
        queue.giveBack(portion.stream().map(Assignment::task).toList(), Duration.ZERO);
      } else {
        runner.run(portion);
      }
    }
    return tasks.size();
  }

  /** Those whose text could be read; the others' attempts have ended. */
  private List<Assignment> assignments(List<ClaimedTask> tasks) {
    Map<UUID, Revision> revisions = read(tasks);
    List<Assignment> assignments = new ArrayList<>();
    for (ClaimedTask task : tasks) {
      Revision revision = revisions.get(task.article());
      if (revision == null || revision.number() != task.revision()) {
        failWithoutText(task);
        continue;
      }
      try {
        assignments.add(new Assignment(task, revision.document()));
      } catch (RuntimeException e) {
        runner.fail(task, e);
      }
    }
    return assignments;
  }

  private Map<UUID, Revision> read(List<ClaimedTask> tasks) {
    try {
      return texts.read(tasks);
    } catch (ArticleServiceAway e) {
      queue.giveBack(tasks, config.retryPause());
      throw e;
    }
  }

  private void failWithoutText(ClaimedTask task) {
    queue.fail(
        task,
        "REVISION_NOT_FOUND",
        "article-service has no revision %d as the newest; the feed will tell of the change"
            .formatted(task.revision()));
  }
}
