package io.newsgraph.analysis.entity;

import io.newsgraph.analysis.database.Json;
import io.newsgraph.analysis.database.Sql;
import io.newsgraph.analysis.entity.recognition.EntityCluster;
import io.newsgraph.analysis.identifier.EntityId;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The entities that the names of a text are, without making any. A name that no article has yet
 * gets an entity of its own that is not kept: it counts no articles, and its id is made of its type
 * and name, so that it is the same for the same name and never that of a kept entity (a UUID of
 * version 3, kept ones have version 7).
 *
 * @param identities the id of each cluster's key
 * @param entities by id
 */
public record EntityMatches(Map<EntityKey, UUID> identities, Map<UUID, Entity> entities) {

  private static final String FIND =
      """
      select e.type, e.normalized, coalesce(e.merged_into, e.id) as id
      from json_to_recordset(?::json) as named(type text, normalized text collate "C")
      join entity e on e.type = named.type and e.normalized = named.normalized
      """;

  public EntityMatches {
    identities = Map.copyOf(identities);
    entities = Map.copyOf(entities);
  }

  /** Two statements, however many clusters. */
  public static EntityMatches find(Sql sql, List<EntityCluster> clusters) {
    List<EntityKey> keys = clusters.stream().map(EntityKey::of).distinct().toList();
    Map<EntityKey, UUID> identities = new HashMap<>();
    sql.list(FIND, row -> Map.entry(EntityKey.of(row), row.uuid("id")), Json.write(keys))
        .forEach(entry -> identities.put(entry.getKey(), entry.getValue()));
    Map<UUID, Entity> entities = new HashMap<>(EntityReader.byIds(sql, ids(identities.values())));
    for (EntityCluster cluster : clusters) {
      EntityKey key = EntityKey.of(cluster);
      UUID id = identities.computeIfAbsent(key, EntityMatches::derived);
      entities.computeIfAbsent(id, _ -> unknown(id, cluster));
    }
    return new EntityMatches(identities, entities);
  }

  private static List<UUID> ids(Collection<UUID> ids) {
    return ids.stream().distinct().toList();
  }

  private static UUID derived(EntityKey key) {
    String name = key.type() + " " + key.normalized();
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }

  private static Entity unknown(UUID id, EntityCluster cluster) {
    return new Entity(
        new EntityId(id), cluster.name(), cluster.type(), cluster.aliases(), 0, null, null);
  }
}
