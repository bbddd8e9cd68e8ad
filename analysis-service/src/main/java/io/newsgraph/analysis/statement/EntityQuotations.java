package io.newsgraph.analysis.statement;

import io.newsgraph.analysis.database.Database;
import io.newsgraph.analysis.database.Json;
import io.newsgraph.analysis.database.Row;
import io.newsgraph.analysis.database.Sql;
import io.newsgraph.analysis.entity.Entity;
import io.newsgraph.analysis.entity.EntityReader;
import io.newsgraph.analysis.identifier.ArticleId;
import io.newsgraph.analysis.paging.Cursor;
import io.newsgraph.analysis.paging.Page;
import io.newsgraph.analysis.paging.PageBatch;
import io.newsgraph.analysis.paging.PageRequest;
import io.newsgraph.analysis.paging.PageTotals;
import io.newsgraph.analysis.selection.Fields;
import io.newsgraph.analysis.selection.Selected;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an entity said, in the newest articles first; for many entities at once. */
@ApplicationScoped
class EntityQuotations {

  static final String NAME = "entity-quotations";

  private static final String REQUESTS =
      """
      from json_to_recordset(?::json) as r(ordinal int, entity uuid, descending boolean,
                                           "time" timestamptz, id uuid, position int, "limit" int)
      join entity a on a.id = r.entity
      """;

  /** One index range an entity, whatever its number of quotations. */
  private static final String RANGE =
      """
      (select * from article_quotation
       where %1$s r.descending and speaker = coalesce(a.merged_into, a.id)
         and (effective_at, article_id, position) %2$s (r."time", r.id, r.position)
       order by effective_at %3$s, article_id %3$s, position %3$s limit r."limit")
      """;

  private static final String PAGES =
      "select r.ordinal, found.*, n.revision "
          + REQUESTS
          + " cross join lateral ("
          + RANGE.formatted("", "<", "desc")
          + " union all "
          + RANGE.formatted("not", ">", "asc")
          + ") found join analysis n on n.article_id = found.article_id"
          + " order by r.ordinal, found.effective_at desc, found.article_id desc, found.position desc";

  private static final String TOTALS =
      "select r.ordinal, (select count(*) from article_quotation"
          + " where speaker = coalesce(a.merged_into, a.id)) as total "
          + REQUESTS;

  private final Database database;

  EntityQuotations(Database database) {
    this.database = database;
  }

  /** A page for each request, in their order; empty for an unknown entity. At most 3 statements. */
  List<Page<QuotationItem>> pages(List<EntityPage> requests, Fields fields) {
    return database.read(sql -> pages(sql, requests, fields));
  }

  private static List<Page<QuotationItem>> pages(
      Sql sql, List<EntityPage> requests, Fields fields) {
    List<Scan> scans = PageBatch.number(requests, Scan::of);
    List<Found> rows = sql.list(PAGES, Found::of, Json.write(scans));
    List<PageRequest> asked = requests.stream().map(EntityPage::page).toList();
    PageTotals totals = PageTotals.read(sql, TOTALS, asked, scans);
    Map<UUID, Entity> speakers =
        entities(
            sql,
            rows.stream().map(each -> each.row().speaker()).distinct().toList(),
            fields.at("speaker.entity"));
    PageBatch<Found> batch = PageBatch.of(requests.size(), rows, Found::ordinal);
    return batch.pages(asked, totals, found -> found.item(speakers, fields));
  }

  private static Map<UUID, Entity> entities(Sql sql, List<UUID> ids, Fields fields) {
    return fields.isNone() ? Map.of() : EntityReader.byIds(sql, ids, fields.has("aliases"));
  }

  /** A page of {@link EntityQuotations}. */
  public record QuotationItem(
      String cursor,
      @Schema(implementation = QuotationView.class) Selected<QuotationView> quotation) {}

  private record Scan(
      int ordinal, UUID entity, boolean descending, String time, UUID id, int position, int limit) {

    static Scan of(int ordinal, EntityPage request) {
      PageRequest.Scan scan = request.page().scan(true);
      return new Scan(
          ordinal,
          request.entity().value(),
          scan.descending(),
          scan.time(),
          scan.id(),
          scan.position(),
          scan.limit());
    }
  }

  private record Found(
      int ordinal, UUID article, int revision, OffsetDateTime time, QuotationRow row) {

    static Found of(Row row) {
      return new Found(
          row.integer("ordinal"),
          row.uuid("article_id"),
          row.integer("revision"),
          row.time("effective_at"),
          QuotationRow.of(row));
    }

    QuotationItem item(Map<UUID, Entity> speakers, Fields fields) {
      return new QuotationItem(
          Cursor.ofTime(NAME, time, article, row.position()).toString(),
          new Selected<>(
              QuotationView.of(new ArticleId(article), revision, row, speakers), fields));
    }
  }
}
