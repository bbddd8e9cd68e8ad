package io.newsgraph.analysis.entity;

import io.newsgraph.analysis.database.Database;
import io.newsgraph.analysis.database.Json;
import io.newsgraph.analysis.database.Row;
import io.newsgraph.analysis.database.Sql;
import io.newsgraph.analysis.identifier.ArticleId;
import io.newsgraph.analysis.identifier.EntityId;
import io.newsgraph.analysis.paging.Cursor;
import io.newsgraph.analysis.paging.Page;
import io.newsgraph.analysis.paging.PageBatch;
import io.newsgraph.analysis.paging.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The articles that name an entity, newest first; for many entities at once. */
@ApplicationScoped
class EntityArticles {

  static final String NAME = "entity-articles";

  /** One index range an entity, whatever its number of articles; two statements a batch. */
  private static final String PAGES =
      """
      select r.ordinal, found.article_id, found.effective_at
      from json_to_recordset(?::json) as r(ordinal int, entity uuid, descending boolean,
                                           "time" timestamptz, id uuid, "limit" int)
      join entity a on a.id = r.entity
      cross join lateral (
        (select article_id, effective_at from article_entity
         where r.descending and entity_id = coalesce(a.merged_into, a.id)
           and (effective_at, article_id) < (r."time", r.id)
         order by effective_at desc, article_id desc limit r."limit")
        union all
        (select article_id, effective_at from article_entity
         where not r.descending and entity_id = coalesce(a.merged_into, a.id)
           and (effective_at, article_id) > (r."time", r.id)
         order by effective_at, article_id limit r."limit")
      ) found
      order by r.ordinal, found.effective_at desc, found.article_id desc
      """;

  private final Database database;

  EntityArticles(Database database) {
    this.database = database;
  }

  /** A page for each request, in their order; empty for an unknown entity. */
  List<Page<ArticleItem>> pages(List<Request> requests) {
    return database.read(sql -> pages(sql, requests));
  }

  private static List<Page<ArticleItem>> pages(Sql sql, List<Request> requests) {
    List<Scan> scans = PageBatch.number(requests, (ordinal, request) -> Scan.of(ordinal, request));
    List<Found> rows = sql.list(PAGES, Found::of, Json.write(scans));
    Map<UUID, Entity> counted = counted(sql, requests);
    PageBatch<Found> batch = PageBatch.of(requests.size(), rows, Found::ordinal);
    return PageBatch.number(
        requests,
        (ordinal, request) -> {
          Entity entity = counted.get(request.entity().value());
          Long total = entity == null ? 0L : Long.valueOf(entity.articleCount());
          return batch.page(
              ordinal, request.page(), request.page().total() ? total : null, Found::item);
        });
  }

  /** The entities whose articles are to be counted. */
  private static Map<UUID, Entity> counted(Sql sql, List<Request> requests) {
    List<UUID> ids =
        requests.stream()
            .filter(each -> each.page().total())
            .map(each -> each.entity().value())
            .toList();
    return ids.isEmpty() ? Map.of() : EntityReader.byIds(sql, ids, false);
  }

  record Request(EntityId entity, PageRequest page) {}

  /** A page of {@link EntityArticles}. */
  public record ArticleItem(String cursor, ArticleId articleId) {}

  private record Scan(
      int ordinal, UUID entity, boolean descending, String time, UUID id, int limit) {

    static Scan of(int ordinal, Request request) {
      PageRequest.Scan scan = request.page().scan(true);
      return new Scan(
          ordinal,
          request.entity().value(),
          scan.descending(),
          scan.time(),
          scan.id(),
          scan.limit());
    }
  }

  private record Found(int ordinal, UUID article, OffsetDateTime time) {

    static Found of(Row row) {
      return new Found(row.integer("ordinal"), row.uuid("article_id"), row.time("effective_at"));
    }

    ArticleItem item() {
      return new ArticleItem(Cursor.ofTime(NAME, time, article).toString(), new ArticleId(article));
    }
  }
}
