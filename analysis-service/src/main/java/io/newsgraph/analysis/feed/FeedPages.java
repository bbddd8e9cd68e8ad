package io.newsgraph.analysis.feed;

import io.newsgraph.analysis.analysis.AnalysisStore;
import io.newsgraph.analysis.article.ArticleService.Change;
import io.newsgraph.analysis.article.ArticleService.ChangeKind;
import io.newsgraph.analysis.article.ArticleService.ChangePage;
import io.newsgraph.analysis.database.Json;
import io.newsgraph.analysis.database.Row;
import io.newsgraph.analysis.database.Sql;
import io.newsgraph.analysis.task.TaskWriter;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Applies pages of the feed within a transaction. Every article of a page is locked before anything
 * else, in the order of ids: workers hold one article at most, so nobody waits in a circle.
 */
final class FeedPages {

  /** Articles erased in one transaction when a pass did not meet them. */
  private static final int SWEEP_SIZE = 200;

  private static final String UPSERT =
      """
      insert into article (id, revision, title, publisher, section, published_at, collected_at, pass)
      select id, revision, title, publisher, section, published_at, collected_at, ?
      from json_to_recordset(?::json) as told(id uuid, revision int, title text, publisher text,
        section text, published_at timestamptz, collected_at timestamptz)
      on conflict (id) do update set
        revision = excluded.revision, title = excluded.title, publisher = excluded.publisher,
        section = excluded.section, published_at = excluded.published_at,
        collected_at = excluded.collected_at, pass = excluded.pass
      """;

  private FeedPages() {}

  /**
   * @return how many articles are to be analysed
   */
  static int apply(Sql sql, FeedPosition position, ChangePage page) {
    List<UUID> ids = page.changes().stream().map(change -> change.articleId().value()).toList();
    Map<UUID, Known> known =
        sql
            .list(
                "select id, revision, pass from article where id = any(?::uuid[]) order by id for update",
                Known::of,
                ids)
            .stream()
            .collect(Collectors.toMap(Known::id, each -> each));
    List<UUID> deleted =
        page.changes().stream()
            .filter(change -> change.kind() == ChangeKind.DELETED)
            .map(change -> change.articleId().value())
            .filter(known::containsKey)
            .toList();
    List<Change> upserted =
        page.changes().stream().filter(change -> change.kind() == ChangeKind.UPSERTED).toList();
    List<UUID> changed =
        upserted.stream()
            .filter(change -> isNew(change, known.get(change.articleId().value()), position))
            .map(change -> change.articleId().value())
            .toList();
    upsert(sql, position, upserted);
    erase(sql, deleted);
    enqueue(sql, changed);
    return changed.size();
  }

  /**
   * Whether the article is to be analysed. In another life of the feed the same number may be
   * another revision: after a restore, what came later than the backup was taken in once more.
   */
  private static boolean isNew(Change change, Known known, FeedPosition position) {
    return known == null
        || known.revision() != change.revision()
        || known.pass() != position.pass();
  }

  private static void upsert(Sql sql, FeedPosition position, List<Change> changes) {
    if (!changes.isEmpty()) {
      sql.update(UPSERT, position.pass(), Json.write(changes.stream().map(Told::of).toList()));
    }
  }

  private static void erase(Sql sql, List<UUID> articles) {
    if (!articles.isEmpty()) {
      AnalysisStore.erase(sql, articles);
    }
  }

  private static void enqueue(Sql sql, List<UUID> articles) {
    if (!articles.isEmpty()) {
      TaskWriter.enqueue(sql, articles);
    }
  }

  /**
   * Erases some of the articles that the pass, now at the head, did not meet: the feed's new life
   * does not know them.
   *
   * @return how many; 0 when none is left
   */
  static int sweep(Sql sql, FeedPosition position) {
    List<UUID> missed =
        sql.list(
            "select id from article where pass < ? order by id limit ? for update",
            row -> row.uuid("id"),
            position.pass(),
            SWEEP_SIZE);
    erase(sql, missed);
    return missed.size();
  }

  private record Known(UUID id, int revision, long pass) {

    static Known of(Row row) {
      return new Known(row.uuid("id"), row.integer("revision"), row.number("pass"));
    }
  }

  /** A row of the statement; the names are its columns'. */
  private record Told(
      UUID id,
      int revision,
      String title,
      String publisher,
      String section,
      String published_at,
      String collected_at) {

    static Told of(Change change) {
      return new Told(
          change.articleId().value(),
          change.revision(),
          change.title(),
          change.publisher(),
          change.section(),
          text(change.publishedAt()),
          text(change.collectedAt()));
    }

    private static String text(OffsetDateTime time) {
      return time == null ? null : time.toString();
    }
  }
}
