package io.newsgraph.article.changes;

import io.newsgraph.article.identity.ArticleId;
import io.newsgraph.article.time.SeoulTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** Reads the feed of changes. */
@ApplicationScoped
public class ChangeFeed {

  private static final String HEAD = "SELECT coalesce(max(sequence), 0) FROM change";

  private static final String AFTER =
      """
      SELECT c.sequence, c.deleted, c.article_id, a.revision, r.title, a.publisher, a.section,
             a.published_at, a.collected_at
      FROM change c
      LEFT JOIN article a ON a.id = c.article_id
      LEFT JOIN revision r ON r.article_id = a.id AND r.revision = a.revision
      WHERE c.sequence > :after
      ORDER BY c.sequence
      LIMIT :limit
      """;

  private final Session session;
  private final FeedEpoch epoch;

  ChangeFeed(Session session, FeedEpoch epoch) {
    this.session = session;
    this.epoch = epoch;
  }

  /**
   * @param after the number that the reader has read up to, 0 for the start
   * @param limit the most changes to give
   * @throws CursorAhead if the feed does not go that far
   */
  @Transactional
  public ChangePage read(long after, int limit) {
    String current = epoch.current();
    long head = head();
    if (after > head) {
      throw new CursorAhead(after, head);
    }
    List<Change> changes = after == head ? List.of() : changes(after, limit);
    long last = changes.isEmpty() ? after : changes.getLast().sequence();
    return new ChangePage(current, changes, last, Math.max(head, last));
  }

  /** The highest number that is visible. */
  @Transactional
  public long head() {
    return session.createNativeQuery(HEAD, Long.class).getSingleResult();
  }

  private List<Change> changes(long after, int limit) {
    return session
        .createNativeQuery(AFTER, Tuple.class)
        .setParameter("after", after)
        .setParameter("limit", limit)
        .getResultStream()
        .map(ChangeFeed::change)
        .toList();
  }

  private static Change change(Tuple row) {
    return new Change(
        row.get("sequence", Long.class),
        row.get("deleted", Boolean.class) ? Change.Kind.DELETED : Change.Kind.UPSERTED,
        new ArticleId(row.get("article_id", UUID.class)).toString(),
        row.get("revision", Integer.class),
        row.get("title", String.class),
        row.get("publisher", String.class),
        row.get("section", String.class),
        SeoulTime.of(row.get("published_at", Instant.class)),
        SeoulTime.of(row.get("collected_at", Instant.class)));
  }
}
