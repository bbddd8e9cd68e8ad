package io.newsgraph.analysis.graph;

import io.newsgraph.analysis.database.Database;
import io.newsgraph.analysis.database.Json;
import io.newsgraph.analysis.database.Row;
import io.newsgraph.analysis.database.Sql;
import io.newsgraph.analysis.entity.Entity;
import io.newsgraph.analysis.entity.EntityReader;
import io.newsgraph.analysis.identifier.EntityId;
import io.newsgraph.analysis.paging.Cursor;
import io.newsgraph.analysis.paging.Page;
import io.newsgraph.analysis.paging.PageBatch;
import io.newsgraph.analysis.paging.PageRequest;
import io.newsgraph.analysis.paging.PageTotals;
import io.newsgraph.analysis.selection.Fields;
import io.newsgraph.analysis.selection.Selected;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The entities named together with an entity, weightiest first; for many entities at once. */
@ApplicationScoped
class Neighbours {

  static final String NAME = "entity-neighbours";

  private static final String REQUESTS =
      """
      from json_to_recordset(?::json) as r(ordinal int, entity uuid, types text[], descending boolean,
                                           key bigint, id uuid, "limit" int)
      join entity a on a.id = r.entity
      """;

  /** One end of the edges of an entity; %1$s the entity's column, %2$s the neighbour's. */
  private static final String SIDE =
      """
      select %2$s as neighbour, weight, articles from edge
      where %1$s = coalesce(a.merged_into, a.id)
        and (r.types is null or exists (select from entity t where t.id = edge.%2$s and t.type = any(r.types)))
      """;

  /** A neighbour stands at either end, so each end gives a page's worth and the two are merged. */
  private static final String RANGE =
      """
      (select * from (
         (%1$s and %3$s r.descending and (weight, target) %4$s (r.key, r.id)
          order by weight %5$s, target %5$s limit r."limit")
         union all
         (%2$s and %3$s r.descending and (weight, source) %4$s (r.key, r.id)
          order by weight %5$s, source %5$s limit r."limit")
       ) sides
       order by weight %5$s, neighbour %5$s limit r."limit")
      """;

  private static final String FROM_SOURCE = SIDE.formatted("source", "target");
  private static final String FROM_TARGET = SIDE.formatted("target", "source");

  private static final String PAGES =
      "select r.ordinal, found.* "
          + REQUESTS
          + " cross join lateral ("
          + RANGE.formatted(FROM_SOURCE, FROM_TARGET, "", "<", "desc")
          + " union all "
          + RANGE.formatted(FROM_SOURCE, FROM_TARGET, "not", ">", "asc")
          + ") found order by r.ordinal, found.weight desc, found.neighbour desc";

  private static final String TOTALS =
      "select r.ordinal, (select count(*) from (%s union all %s) sides) as total "
              .formatted(FROM_SOURCE, FROM_TARGET)
          + REQUESTS;

  private final Database database;

  Neighbours(Database database) {
    this.database = database;
  }

  /** A page for each request, in their order; empty for an unknown entity. At most 3 statements. */
  List<Page<NeighbourItem>> pages(List<Request> requests, Fields fields) {
    return database.read(sql -> pages(sql, requests, fields));
  }

  private static List<Page<NeighbourItem>> pages(Sql sql, List<Request> requests, Fields fields) {
    List<Scan> scans = PageBatch.number(requests, Scan::of);
    List<Found> rows = sql.list(PAGES, Found::of, Json.write(scans));
    List<PageRequest> asked = requests.stream().map(Request::page).toList();
    PageTotals totals = PageTotals.read(sql, TOTALS, asked, scans);
    Map<UUID, Entity> entities =
        EntityReader.byIds(
            sql, rows.stream().map(Found::neighbour).distinct().toList(), fields.has("aliases"));
    PageBatch<Found> batch = PageBatch.of(requests.size(), rows, Found::ordinal);
    return batch.pages(asked, totals, found -> found.item(entities, fields));
  }

  /**
   * @param types names of the entity types to keep; null keeps all
   */
  record Request(EntityId entity, List<String> types, PageRequest page) {}

  /**
   * A page of {@link Neighbours}.
   *
   * @param weight articles plus sentences that name both
   * @param articleCount articles that name both
   */
  public record NeighbourItem(
      String cursor,
      @Schema(implementation = Entity.class) Selected<Entity> entity,
      long weight,
      long articleCount) {}

  private record Scan(
      int ordinal,
      UUID entity,
      List<String> types,
      boolean descending,
      long key,
      UUID id,
      int limit) {

    static Scan of(int ordinal, Request request) {
      PageRequest.Scan scan = request.page().scan(true);
      return new Scan(
          ordinal,
          request.entity().value(),
          request.types(),
          scan.descending(),
          scan.key(),
          scan.id(),
          scan.limit());
    }
  }

  private record Found(int ordinal, UUID neighbour, long weight, long articles) {

    static Found of(Row row) {
      return new Found(
          row.integer("ordinal"),
          row.uuid("neighbour"),
          row.number("weight"),
          row.number("articles"));
    }

    NeighbourItem item(Map<UUID, Entity> entities, Fields fields) {
      String cursor = new Cursor(NAME, weight, neighbour).toString();
      return new NeighbourItem(
          cursor, new Selected<>(entities.get(neighbour), fields), weight, articles);
    }
  }
}
