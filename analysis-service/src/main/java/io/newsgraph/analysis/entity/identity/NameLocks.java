package io.newsgraph.analysis.entity.identity;

import io.newsgraph.analysis.database.Json;
import io.newsgraph.analysis.database.Sql;
import io.newsgraph.analysis.entity.EntityKey;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/**
 * Guards names, and with them every entity of the name and its counts, until the transaction's end.
 * Rows rather than advisory locks: they cannot collide, and a thousand of them need no shared
 * memory. All are taken in one order.
 */
public final class NameLocks {

  /**
   * What a transaction may touch: the names its article uses, what these are an alias of or were
   * merged into or corrected to, and what the old results named, with all that was merged into it
   * and would go with it.
   */
  private static final String CONCERNED =
      """
      with named as (
        select type, normalized from json_to_recordset(?::json) as n(type text, normalized text collate "C")
      ), old as (
        select entity_id as id from article_entity where article_id = any(?::uuid[])
        union
        select to_entity from article_correction where article_id = any(?::uuid[])
        union
        select from_entity from article_correction where article_id = any(?::uuid[])
      ), old_survivor as (
        select distinct coalesce(e.merged_into, e.id) as id from old join entity e using (id)
      )
      select type, normalized from named
      union
      select s.type, s.normalized from named join entity e using (type, normalized) join entity s on s.id = e.merged_into
      union
      select e.type, e.normalized from named n
      join entity_name a on a.normalized = n.normalized join entity e on e.id = a.entity_id and e.type = n.type
      where char_length(n.normalized) >= %d
      union
      select e.type, e.normalized from old_survivor o join entity e on e.id = o.id or e.merged_into = o.id
      """
          .formatted(CertainAlias.SHORTEST);

  /** A condition that never holds makes it lock without writing; the missing rows are made. */
  private static final String LOCK =
      """
      insert into entity_key (type, normalized)
      select type, normalized
      from json_to_recordset(?::json) as k(type text, normalized text collate "C")
      order by type, normalized
      on conflict (type, normalized) do update set normalized = excluded.normalized where false
      """;

  private static final String RELEASE =
      """
      delete from entity_key k
      using json_to_recordset(?::json) as held(type text, normalized text collate "C")
      where (k.type, k.normalized) = (held.type, held.normalized)
        and not exists (select from entity e where (e.type, e.normalized) = (k.type, k.normalized))
      """;

  private final Set<EntityKey> held = new HashSet<>();

  /**
   * Locks what is about to change.
   *
   * @param names the keys and certain aliases that a new result names
   * @param articles those whose results change
   */
  public void lock(Sql sql, Collection<EntityKey> names, Collection<UUID> articles) {
    held.addAll(
        sql.list(CONCERNED, EntityKey::of, Json.write(names), articles, articles, articles));
    sql.update(LOCK, Json.write(held));
  }

  boolean isHeld(EntityKey key) {
    return held.contains(key);
  }

  /** Erases the rows of names that nothing has any more. To be called last. */
  public void eraseUnused(Sql sql) {
    sql.update(RELEASE, Json.write(held));
  }
}
