package io.newsgraph.analysis.entity;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import io.newsgraph.analysis.database.Json;
import io.newsgraph.analysis.database.Row;
import io.newsgraph.analysis.database.Sql;
import io.newsgraph.analysis.entity.recognition.EntityType;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Finds or makes the entities that an article names, and guards them while counts change. */
public final class EntityIdentities {

  private static final TimeBasedEpochGenerator IDS = Generators.timeBasedEpochGenerator();

  /**
   * Locks the rows of all entities concerned, those to be left included, in one order; the missing
   * ones are made. A condition that never holds makes it lock without writing. Rows rather than
   * advisory locks: they cannot collide, and a thousand of them need no shared memory.
   */
  private static final String LOCK =
      """
      insert into entity (id, type, normalized, name)
      select distinct on (type, normalized) id, type, normalized, name
      from (
        select id, type, normalized, name
        from json_to_recordset(?::json) as named(id uuid, type text, normalized text collate "C", name text)
        union all
        select id, type, normalized, name from entity
        where id in (select entity_id from article_entity where article_id = any(?::uuid[]))
      ) concerned
      order by type, normalized
      on conflict (type, normalized) do update set name = excluded.name where false
      """;

  private static final String FIND =
      """
      select e.type, e.normalized, coalesce(e.merged_into, e.id) as id, e.merged_into is not null as merged
      from json_to_recordset(?::json) as named(type text, normalized text)
      join entity e on e.type = named.type and e.normalized = named.normalized
      """;

  private EntityIdentities() {}

  /**
   * Locks until the transaction's end what the new result names and what the old results named.
   *
   * @param names the new result's names by key; whichever worker comes first makes the entity
   * @param leaving articles whose old results are about to be withdrawn
   * @return the entity of each key; of a merged one, the survivor
   */
  public static Map<EntityKey, UUID> lock(
      Sql sql, Map<EntityKey, String> names, Collection<UUID> leaving) {
    String named =
        Json.write(
            names.entrySet().stream().map(each -> New.of(each.getKey(), each.getValue())).toList());
    sql.update(LOCK, named, leaving);
    List<Found> found = sql.list(FIND, Found::of, named);
    lockSurvivors(sql, found);
    Map<EntityKey, UUID> entities = new HashMap<>();
    found.forEach(each -> entities.put(each.key(), each.id()));
    return entities;
  }

  private static void lockSurvivors(Sql sql, List<Found> found) {
    List<UUID> survivors = found.stream().filter(Found::merged).map(Found::id).distinct().toList();
    if (survivors.isEmpty()) {
      return;
    }
    sql.list(
        "select id from entity where id = any(?::uuid[]) order by id for update",
        row -> row.uuid("id"),
        survivors);
  }

  private record New(UUID id, EntityType type, String normalized, String name) {

    static New of(EntityKey key, String name) {
      return new New(IDS.generate(), key.type(), key.normalized(), name);
    }
  }

  private record Found(EntityKey key, UUID id, boolean merged) {

    static Found of(Row row) {
      EntityType type = EntityType.valueOf(row.text("type"));
      return new Found(
          new EntityKey(type, row.text("normalized")), row.uuid("id"), row.flag("merged"));
    }
  }
}
