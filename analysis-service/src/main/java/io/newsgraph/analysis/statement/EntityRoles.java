package io.newsgraph.analysis.statement;

import io.newsgraph.analysis.database.Database;
import io.newsgraph.analysis.database.Json;
import io.newsgraph.analysis.database.Row;
import io.newsgraph.analysis.database.Sql;
import io.newsgraph.analysis.entity.Entity;
import io.newsgraph.analysis.entity.EntityReader;
import io.newsgraph.analysis.evidence.StoredSentences;
import io.newsgraph.analysis.paging.Cursor;
import io.newsgraph.analysis.paging.Page;
import io.newsgraph.analysis.paging.PageBatch;
import io.newsgraph.analysis.paging.PageRequest;
import io.newsgraph.analysis.paging.PageTotals;
import io.newsgraph.analysis.selection.Fields;
import io.newsgraph.analysis.selection.Selected;
import io.newsgraph.analysis.statement.RelationRow.EvidencePlace;
import io.newsgraph.analysis.statement.RelationView.RelationEvidence;
import io.newsgraph.analysis.time.DateOrder;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The offices that an entity holds, and those that are held in it, most stated first; for many
 * entities at once. Joined from the newest statements, so that a page costs the same for whoever is
 * in every paper.
 */
@ApplicationScoped
class EntityRoles {

  static final String NAME = "entity-roles";

  /** Of more statements than that the older ones do not count. */
  private static final int MAX_STATEMENTS = 2_000;

  private static final String END =
      """
      (select * from article_relation
       where %s = coalesce(a.merged_into, a.id) and type = 'ROLE'
       order by effective_at desc, article_id desc limit %d)
      """;

  /** A role has no row of its own; its id is made of what makes it one. */
  private static final String ROLES =
      """
      select subject, object, label, former, bool_and(hedged) as hedged,
             coalesce(array_agg(distinct as_of) filter (where as_of is not null), '{}') as dates,
             count(distinct article_id) as articles,
             (array_agg(article_id order by effective_at desc, article_id desc, position))[1] as newest,
             (array_agg(evidence order by effective_at desc, article_id desc, position))[1] as places,
             md5(concat_ws(' ', subject, object, former, label))::uuid as id
      from (%s union all %s) stated
      group by subject, object, label, former
      """
          .formatted(
              END.formatted("subject", MAX_STATEMENTS), END.formatted("object", MAX_STATEMENTS));

  private static final String REQUESTS =
      """
      from json_to_recordset(?::json) as r(ordinal int, entity uuid, descending boolean,
                                           key bigint, id uuid, "limit" int)
      join entity a on a.id = r.entity
      """;

  private static final String PAGES =
      """
      select r.ordinal, found.* %s
      cross join lateral (
        select * from (%s) roles
        where case when r.descending then (articles, roles.id) < (r.key, r.id)
                   else (articles, roles.id) > (r.key, r.id) end
        order by case when r.descending then articles end desc,
                 case when r.descending then roles.id end desc, articles, roles.id
        limit r."limit"
      ) found
      order by r.ordinal, found.articles desc, found.id desc
      """
          .formatted(REQUESTS, ROLES);

  private static final String TOTALS =
      "select r.ordinal, (select count(*) from (%s) roles) as total %s".formatted(ROLES, REQUESTS);

  private final Database database;

  EntityRoles(Database database) {
    this.database = database;
  }

  /** A page for each request, in their order; empty for an unknown entity. At most 4 statements. */
  List<Page<RoleItem>> pages(List<EntityPage> requests, Fields fields) {
    return database.read(sql -> pages(sql, requests, fields));
  }

  private static List<Page<RoleItem>> pages(Sql sql, List<EntityPage> requests, Fields fields) {
    List<Scan> scans = PageBatch.number(requests, Scan::of);
    List<Found> rows = sql.list(PAGES, Found::of, Json.write(scans));
    List<PageRequest> asked = requests.stream().map(EntityPage::page).toList();
    PageTotals totals = PageTotals.read(sql, TOTALS, asked, scans);
    Map<UUID, Entity> entities = entities(sql, rows, fields);
    Map<UUID, StoredSentences> sentences =
        fields.has("evidence")
            ? StoredSentences.read(sql, rows.stream().map(Found::newest).distinct().toList())
            : Map.of();
    PageBatch<Found> batch = PageBatch.of(requests.size(), rows, Found::ordinal);
    return batch.pages(asked, totals, found -> found.item(entities, sentences, fields));
  }

  private static Map<UUID, Entity> entities(Sql sql, List<Found> rows, Fields fields) {
    if (!fields.has("holder") && !fields.has("organization")) {
      return Map.of();
    }
    boolean aliases = fields.has("holder.aliases") || fields.has("organization.aliases");
    return EntityReader.byIds(sql, rows.stream().flatMap(Found::ends).distinct().toList(), aliases);
  }

  /** A page of {@link EntityRoles}. */
  public record RoleItem(
      String cursor, @Schema(implementation = RoleView.class) Selected<RoleView> role) {}

  private record Scan(int ordinal, UUID entity, boolean descending, long key, UUID id, int limit) {

    static Scan of(int ordinal, EntityPage request) {
      PageRequest.Scan scan = request.page().scan(true);
      return new Scan(
          ordinal,
          request.entity().value(),
          scan.descending(),
          scan.key(),
          scan.id(),
          scan.limit());
    }
  }

  private record Found(
      int ordinal,
      UUID id,
      UUID subject,
      UUID object,
      String label,
      boolean former,
      boolean hedged,
      List<String> dates,
      long articles,
      UUID newest,
      EvidencePlace place) {

    static Found of(Row row) {
      return new Found(
          row.integer("ordinal"),
          row.uuid("id"),
          row.uuid("subject"),
          row.uuid("object"),
          row.text("label"),
          row.flag("former"),
          row.flag("hedged"),
          row.texts("dates").stream().sorted(DateOrder.BY_BEGIN).toList(),
          row.number("articles"),
          row.uuid("newest"),
          Json.readList(row.text("places"), EvidencePlace.class).getFirst());
    }

    Stream<UUID> ends() {
      return Stream.of(subject, object).filter(Objects::nonNull);
    }

    RoleItem item(Map<UUID, Entity> entities, Map<UUID, StoredSentences> sentences, Fields fields) {
      StoredSentences stated = sentences.get(newest);
      RoleView role =
          new RoleView(
              entities.get(subject),
              object == null ? null : entities.get(object),
              label,
              former,
              hedged,
              dates.isEmpty() ? null : dates.getFirst(),
              dates.isEmpty() ? null : dates.getLast(),
              articles,
              stated == null ? List.of() : List.of(RelationEvidence.of(place, stated)));
      return new RoleItem(new Cursor(NAME, articles, id).toString(), new Selected<>(role, fields));
    }
  }
}
