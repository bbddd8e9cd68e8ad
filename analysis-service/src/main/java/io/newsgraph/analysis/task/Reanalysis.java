package io.newsgraph.analysis.task;

import io.newsgraph.analysis.analyzer.AnalyzerVersion;
import io.newsgraph.analysis.database.Database;
import io.newsgraph.analysis.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/**
 * Finds results of older analysers and has them made again, the newest articles first, a portion at
 * a time: an archive's worth of rows would be in the way of everything else. Only the newest
 * analyser that ever worked on this database does so; an older one beside it, or after a return to
 * it, leaves its results alone.
 */
@ApplicationScoped
class Reanalysis {

  private static final String REGISTER =
      "update analyzer set version = ?, number = ? where number < ?";

  private static final String IS_NEWEST = "select number = ? as newest from analyzer";

  /** One replica at a time; the others find the rows. Freed with the transaction. */
  private static final String LOCK = "select pg_try_advisory_xact_lock(?) as locked";

  /** Names the lock among the advisory locks of this database. */
  private static final long LOCK_KEY = 0x6e657773_72656e61L;

  /**
   * Rows that another transaction replaces or erases are passed over, so that this one never waits.
   * An article whose newest revision has no result yet is analysed anyway.
   */
  private static final String ENQUEUE =
      """
      insert into reanalysis as r (article_id, revision, number)
      select n.article_id, n.revision, ?
      from analysis n
      join article a on a.id = n.article_id and a.revision = n.revision
      where n.analyzer_number < ?
        and not exists (select from reanalysis w where w.article_id = n.article_id and w.number >= ?)
        and not exists (select from task t where t.article_id = n.article_id)
      order by n.analyzer_number desc, n.effective_at desc
      limit ?
      for key share of n skip locked
      on conflict (article_id) do update
        set revision = excluded.revision, number = excluded.number, status = 'PENDING', attempts = 0,
            due_at = now(), error = null, detail = null, created_at = now()
        where r.number < excluded.number
      """;

  private final Database database;
  private final TaskConfig config;
  private volatile long nextLook = System.nanoTime();

  Reanalysis(Database database, TaskConfig config) {
    this.database = database;
    this.config = config;
  }

  /**
   * Puts the next portion into the queue, if it is time to look.
   *
   * @return how many articles
   */
  int enqueue(AnalyzerVersion analyzer) {
    if (System.nanoTime() - nextLook < 0) {
      return 0;
    }
    int enqueued = database.write(sql -> enqueue(sql, analyzer));
    Duration pause = enqueued > 0 ? Duration.ZERO : config.reanalysis().pause();
    nextLook = System.nanoTime() + pause.toNanos();
    return enqueued;
  }

  private int enqueue(Sql sql, AnalyzerVersion analyzer) {
    int number = analyzer.number();
    sql.update(REGISTER, analyzer.text(), number, number);
    boolean newest = sql.first(IS_NEWEST, row -> row.flag("newest"), number).orElseThrow();
    if (!newest || !sql.first(LOCK, row -> row.flag("locked"), LOCK_KEY).orElseThrow()) {
      return 0;
    }
    return sql.update(ENQUEUE, number, number, number, config.reanalysis().portion());
  }
}
