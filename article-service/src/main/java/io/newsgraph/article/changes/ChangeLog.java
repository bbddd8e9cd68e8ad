package io.newsgraph.article.changes;

import io.newsgraph.article.identity.ArticleId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import org.hibernate.Session;

/**
 * Writes an article's change into the feed, as the last act of the transaction that changes it.
 *
 * <p>A number taken earlier could become visible after a higher one, and a reader that has passed
 * the higher one would never see it. So the writers queue at one lock from the taking of the number
 * to the end of the transaction: numbers become visible in their order.
 */
@ApplicationScoped
public class ChangeLog {

  /**
   * The lock, the number and the row in one statement, because each further one would keep the
   * other writers waiting for a network's round trip. The number is taken for each row of "queue",
   * so after the lock. The lock is named by "NG" in ASCII and 1, apart from those named by one long
   * number.
   */
  private static final String RECORD =
      """
      WITH queue AS MATERIALIZED (SELECT pg_advisory_xact_lock(%d, %d))
      INSERT INTO change (article_id, sequence, deleted)
      SELECT :id, nextval('change_sequence'), :deleted FROM queue
      ON CONFLICT (article_id) DO UPDATE SET sequence = EXCLUDED.sequence, deleted = EXCLUDED.deleted
      RETURNING sequence
      """
          .formatted(0x4E47, 1);

  private final Session session;
  private final Event<ChangeRecorded> recorded;

  ChangeLog(Session session, Event<ChangeRecorded> recorded) {
    this.session = session;
    this.recorded = recorded;
  }

  /** To be called last in the transaction: other writers wait from here to its end. */
  @Transactional(TxType.MANDATORY)
  public void upserted(ArticleId id) {
    record(id, false);
  }

  /** As {@link #upserted}, for an article that is no more: only its id stays in the feed. */
  @Transactional(TxType.MANDATORY)
  public void deleted(ArticleId id) {
    record(id, true);
  }

  private void record(ArticleId id, boolean deleted) {
    // What the transaction has to write is written before the others have to wait.
    session.flush();
    long sequence =
        session
            .createNativeQuery(RECORD, Long.class)
            .setParameter("id", id.uuid())
            .setParameter("deleted", deleted)
            .getSingleResult();
    recorded.fire(new ChangeRecorded(sequence));
  }
}
