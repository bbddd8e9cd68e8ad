package io.newsgraph.analysis.task;

import io.newsgraph.analysis.analysis.AnalysisResult;
import io.newsgraph.analysis.analysis.AnalysisStore;
import io.newsgraph.analysis.analyzer.AnalyzerVersion;
import io.newsgraph.analysis.changes.ChangeLog;
import io.newsgraph.analysis.changes.ChangeSignal;
import io.newsgraph.analysis.database.Cut;
import io.newsgraph.analysis.database.Database;
import io.newsgraph.analysis.database.Sql;
import io.newsgraph.analysis.retry.Backoff;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * The queue, a table: claimed by whoever comes, kept by a lease, and emptied in the transaction
 * that stores the result. A task is worked on at least once, and its result is stored once.
 */
@ApplicationScoped
class TaskQueue {

  /** Oldest first; rows that another worker is claiming at this moment are passed over. */
  private static final String CLAIM =
      """
      update %1$s set attempts = attempts + 1, due_at = now() + ? * interval '1 millisecond'
      where article_id in (
        select article_id from %1$s
        where status = 'PENDING' and due_at <= now() and attempts < ? and %2$s
        order by due_at limit ?
        for update skip locked)
      returning article_id, revision, attempts
      """;

  /** A task whose every attempt ended without a word has likely taken its workers down. */
  private static final String GIVE_UP_LOST =
      """
      update %1$s set status = 'FAILED', error = 'WORKER_LOST',
        detail = 'No attempt came to an end: the workers stopped or took longer than the lease.'
      where article_id in (
        select article_id from %1$s
        where status = 'PENDING' and due_at <= now() and attempts >= ?
        for update skip locked)
      """;

  private static final String GIVE_BACK =
      """
      update %1$s set attempts = attempts - 1, due_at = now() + ? * interval '1 millisecond'
      where article_id = ? and revision = ? and attempts = ? and status = 'PENDING'
      """;

  private static final String FAIL =
      """
      update %1$s set status = ?, error = ?, detail = ?, due_at = now() + ? * interval '1 millisecond'
      where article_id = ? and revision = ? and attempts = ? and status = 'PENDING'
      """;

  /** What a stored detail is cut to: a message, not a stack trace. */
  private static final int MAX_DETAIL_LENGTH = 500;

  private final Database database;
  private final TaskConfig config;
  private final ChangeSignal changes;

  TaskQueue(Database database, TaskConfig config, ChangeSignal changes) {
    this.database = database;
    this.config = config;
    this.changes = changes;
  }

  /** Claims articles that have no result yet. */
  List<ClaimedTask> claim() {
    return claim(Work.ANALYSIS, "true", config.batch());
  }

  /**
   * Claims articles whose result is of an older analyser; none that waits for a newer one than
   * this.
   */
  List<ClaimedTask> claimAgain(AnalyzerVersion analyzer) {
    return claim(Work.REANALYSIS, "number <= " + analyzer.number(), config.reanalysis().batch());
  }

  private List<ClaimedTask> claim(Work work, String condition, int batch) {
    return database.write(
        sql ->
            sql.list(
                CLAIM.formatted(work.table(), condition),
                row ->
                    new ClaimedTask(
                        work,
                        row.uuid("article_id"),
                        row.integer("revision"),
                        row.integer("attempts")),
                config.lease().toMillis(),
                config.attempts(),
                batch));
  }

  /** Gives up tasks that used up their attempts without an end. */
  int giveUpLost() {
    return database.write(
        sql ->
            Arrays.stream(Work.values())
                .mapToInt(
                    work -> sql.update(GIVE_UP_LOST.formatted(work.table()), config.attempts()))
                .sum());
  }

  /** Gives tasks back as if they had not been claimed; they are due after the pause. */
  void giveBack(Collection<ClaimedTask> tasks, Duration pause) {
    database.write(
        sql ->
            tasks.stream()
                .mapToInt(
                    task ->
                        sql.update(
                            GIVE_BACK.formatted(task.work().table()),
                            pause.toMillis(),
                            task.article(),
                            task.revision(),
                            task.attempt()))
                .sum());
  }

  /** Ends an attempt that failed: the task is due again after a pause, or given up. */
  void fail(ClaimedTask task, String error, String detail) {
    boolean last = task.attempt() >= config.attempts();
    Duration pause = Backoff.pause(config.retryPause(), config.longestRetryPause(), task.attempt());
    String status = last ? Task.Status.FAILED.name() : Task.Status.PENDING.name();
    database.write(
        sql ->
            sql.update(
                FAIL.formatted(task.work().table()),
                status,
                error,
                storable(detail),
                pause.toMillis(),
                task.article(),
                task.revision(),
                task.attempt()));
  }

  /**
   * Stores a result and ends its task.
   *
   * @return false if there is nothing to end: the article has a newer revision, was deleted, or
   *     another worker was first. A row of REANALYSIS goes with the result that it is to replace,
   *     so that no result is replaced twice, and none by an older analyser
   */
  boolean complete(ClaimedTask task, AnalysisResult result) {
    Completion done = database.write(sql -> completed(sql, task, result));
    changes.advance(done.change());
    return done.stored();
  }

  private static Completion completed(Sql sql, ClaimedTask task, AnalysisResult result) {
    if (!isNewest(sql, task) || !end(sql, task)) {
      return new Completion(false, 0);
    }
    AnalysisStore.replace(sql, task.article(), result);
    // Else each new analyser would tell of every article there ever was.
    boolean isNews = task.work() == Work.ANALYSIS;
    return new Completion(
        true, isNews ? ChangeLog.analyzed(sql, task.article(), task.revision()) : 0);
  }

  /**
   * What became of a result.
   *
   * @param change its number in the feed of changes, 0 where it has none
   */
  private record Completion(boolean stored, long change) {}

  private static boolean isNewest(Sql sql, ClaimedTask task) {
    return sql.first(
            "select revision from article where id = ? for update",
            row -> row.integer("revision"),
            task.article())
        .filter(revision -> revision == task.revision())
        .isPresent();
  }

  private static boolean end(Sql sql, ClaimedTask task) {
    return sql.update(
            "delete from %s where article_id = ? and revision = ?".formatted(task.work().table()),
            task.article(),
            task.revision())
        > 0;
  }

  private static String storable(String detail) {
    return Cut.to(MAX_DETAIL_LENGTH, String.valueOf(detail).replace('\0', ' '));
  }
}
