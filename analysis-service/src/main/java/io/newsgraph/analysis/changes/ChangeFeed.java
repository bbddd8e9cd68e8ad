package io.newsgraph.analysis.changes;

import io.newsgraph.analysis.database.Database;
import io.newsgraph.analysis.database.Row;
import io.newsgraph.analysis.database.Sql;
import io.newsgraph.analysis.identifier.ArticleId;
import io.newsgraph.analysis.identifier.EntityId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/** Reads the feed. */
@ApplicationScoped
class ChangeFeed {

  private static final Logger LOG = Logger.getLogger(ChangeFeed.class);

  private static final String END =
      "select head, epoch, origin = analysis_feed_origin() as is_here from analysis_feed";

  private static final String RENEW =
      """
      update analysis_feed set epoch = gen_random_uuid(), origin = analysis_feed_origin()
      where origin <> analysis_feed_origin()
      """;

  private static final String AFTER =
      """
      select c.sequence, c.article_id, c.revision,
             array(select entity_id::text from article_entity where article_id = c.article_id) as named,
             array(select e.id::text from article_entity a join entity e on e.merged_into = a.entity_id
                   where a.article_id = c.article_id) as merged
      from analysis_change c where c.sequence > ? order by c.sequence limit ?
      """;

  private final Database database;

  ChangeFeed(Database database) {
    this.database = database;
  }

  /**
   * @param after the number that the reader has read up to, 0 for the start
   * @param limit the most changes to give
   * @throws CursorAhead if the feed does not go that far
   */
  ChangePage read(long after, int limit) {
    return database.write(sql -> page(sql, after, limit));
  }

  /** The feed's highest number. */
  long head() {
    return database.read(sql -> end(sql).head());
  }

  private static ChangePage page(Sql sql, long after, int limit) {
    End end = current(sql);
    if (after > end.head()) {
      throw new CursorAhead(after, end.head());
    }
    List<Change> changes =
        after == end.head() ? List.of() : sql.list(AFTER, ChangeFeed::change, after, limit);
    long lastChange = changes.isEmpty() ? after : changes.getLast().sequence();
    // A page that is not full leads to the head, also where the articles before it are gone.
    long last = changes.size() < limit ? Math.max(lastChange, end.head()) : lastChange;
    return new ChangePage(end.epoch(), changes, last, Math.max(end.head(), last));
  }

  /** The end as of now, in a new epoch if this is another database than the one it was made in. */
  private static End current(Sql sql) {
    End end = end(sql);
    if (end.isHere()) {
      return end;
    }
    sql.update(RENEW);
    LOG.warn("The database was restored or moved: the feed of analyses starts a new epoch");
    return end(sql);
  }

  private static End end(Sql sql) {
    return sql.first(
            END, row -> new End(row.number("head"), row.text("epoch"), row.flag("is_here")))
        .orElseThrow();
  }

  private static Change change(Row row) {
    List<EntityId> entities =
        Stream.of(row.texts("named"), row.texts("merged"))
            .flatMap(Collection::stream)
            .map(id -> new EntityId(UUID.fromString(id)))
            .toList();
    return new Change(
        row.number("sequence"),
        new ArticleId(row.uuid("article_id")),
        row.integer("revision"),
        entities);
  }

  private record End(long head, String epoch, boolean isHere) {}
}
