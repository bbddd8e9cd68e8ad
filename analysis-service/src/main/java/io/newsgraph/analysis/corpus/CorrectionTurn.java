package io.newsgraph.analysis.corpus;

import io.newsgraph.analysis.database.Sql;

/**
 * Keeps people's corrections apart from the storing of results: those who store go together, a
 * correction goes alone. It moves rows of many articles and names at once, which no order of row
 * locks would cover; it is rare, bounded, and over in seconds. Freed with the transaction.
 */
public final class CorrectionTurn {

  /** Names the lock among the advisory locks of this database. */
  private static final long LOCK_KEY = 0x6e657773_6d657267L;

  private CorrectionTurn() {}

  /** Waits for a correction to end, and keeps others from beginning. */
  static void share(Sql sql) {
    sql.list("select pg_advisory_xact_lock_shared(?)", _ -> Boolean.TRUE, LOCK_KEY);
  }

  /** Waits for those who store, and has the next ones wait. */
  public static void take(Sql sql) {
    sql.list("select pg_advisory_xact_lock(?)", _ -> Boolean.TRUE, LOCK_KEY);
  }
}
