package io.newsgraph.analysis.entity;

import io.newsgraph.analysis.database.Row;
import io.newsgraph.analysis.database.Sql;
import io.newsgraph.analysis.entity.name.EntityType;
import io.newsgraph.analysis.identifier.EntityId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** Reads entities by id. */
public final class EntityReader {

  private static final String COLUMNS =
      """
      e.id, e.type, e.name, coalesce(e.description, e.roles) as description, e.article_count, e.first_seen, e.last_seen,
      %s as aliases
      """;

  /** 20 show what it is called, a thousand would drown it. */
  private static final String ALIASES =
      """
      array(select n.name from entity_name n where n.entity_id = e.id and n.name <> e.name
            order by n.articles desc, n.name limit 20)
      """;

  private static final String BY_IDS =
      """
      select asked.id as asked, %s
      from unnest(?::uuid[]) as asked(id)
      join entity a on a.id = asked.id
      join entity e on e.id = coalesce(a.merged_into, a.id)
      """;

  private EntityReader() {}

  /**
   * The entities of these ids in one statement, each under the id it was asked by; a merged id
   * gives the survivor. Unknown ids are left out.
   */
  public static Map<UUID, Entity> byIds(Sql sql, Collection<UUID> ids) {
    return byIds(sql, ids, true);
  }

  /**
   * As {@link #byIds(Sql, Collection)}.
   *
   * @param aliases whether they are read, which takes longer than all the rest; else there are none
   */
  public static Map<UUID, Entity> byIds(Sql sql, Collection<UUID> ids, boolean aliases) {
    Map<UUID, Entity> found = new LinkedHashMap<>();
    sql.list(
            BY_IDS.formatted(columns(aliases)),
            row -> Map.entry(row.uuid("asked"), entity(row)),
            ids)
        .forEach(entry -> found.put(entry.getKey(), entry.getValue()));
    return found;
  }

  /** Columns of an entity {@code e}. */
  static String columns(boolean aliases) {
    return COLUMNS.formatted(aliases ? ALIASES : "'{}'::text[]");
  }

  /** An entity of a row with {@link #columns}. */
  static Entity entity(Row row) {
    return new Entity(
        new EntityId(row.uuid("id")),
        row.text("name"),
        EntityType.valueOf(row.text("type")),
        row.text("description"),
        row.texts("aliases"),
        row.integer("article_count"),
        row.time("first_seen"),
        row.time("last_seen"));
  }
}
