package io.newsgraph.analysis.changes;

import io.newsgraph.analysis.database.Sql;
import java.util.UUID;

/**
 * Writes into the feed that an article was analysed, as the last act of the transaction that stores
 * the result.
 *
 * <p>A number taken earlier could become visible after a higher one, and a reader that has passed
 * the higher one would never see it. So the writers queue at the row of the feed's head from the
 * taking of the number to the end of the transaction: numbers become visible in their order.
 */
public final class ChangeLog {

  /** In one statement, because each further one would keep the other writers waiting. */
  private static final String RECORD =
      """
      with taken as (update analysis_feed set head = head + 1 returning head)
      insert into analysis_change (article_id, sequence, revision) select ?, head, ? from taken
      on conflict (article_id) do update set sequence = excluded.sequence, revision = excluded.revision
      returning sequence
      """;

  private ChangeLog() {}

  /**
   * To be called last in the transaction: other writers wait from here to its end.
   *
   * @return the change's number, for {@link ChangeSignal#advance} once it is committed
   */
  public static long analyzed(Sql sql, UUID article, int revision) {
    return sql.first(RECORD, row -> row.number("sequence"), article, revision).orElseThrow();
  }
}
