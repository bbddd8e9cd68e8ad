package io.newsgraph.analysis.entity.identity;

import io.newsgraph.analysis.database.Sql;
import io.newsgraph.analysis.entity.Entity;
import io.newsgraph.analysis.entity.EntityKey;
import io.newsgraph.analysis.entity.EntityReader;
import io.newsgraph.analysis.entity.recognition.EntityCluster;
import io.newsgraph.analysis.identifier.EntityId;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * The entities that the names of a text are, decided as for an article, without making any. A new
 * one gets an entity of its own that is not kept: it counts no articles, and its id is made of its
 * type and name, so that it is the same for the same name and never that of a kept entity (a UUID
 * of version 3, kept ones have version 7).
 *
 * @param entities by id
 */
public record EntityMatches(Identities identities, Map<UUID, Entity> entities) {

  public EntityMatches {
    entities = Map.copyOf(entities);
  }

  /** A handful of statements, however many clusters. */
  public static EntityMatches find(
      Sql sql, List<EntityCluster> clusters, List<Appearance> appearances) {
    Map<EntityKey, IdentityDecision> decisions =
        new IdentityDecider(sql, ArticleCorrections.none(), Set.of(), _ -> true)
            .decide(appearances);
    List<UUID> known =
        decisions.values().stream()
            .map(IdentityDecision::entity)
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    Map<UUID, Entity> entities = new HashMap<>(EntityReader.byIds(sql, known));
    decisions.replaceAll(
        (key, decision) -> decision.isNew() ? decision.with(derived(key)) : decision);
    Identities identities = new Identities(decisions, appearances);
    for (EntityCluster cluster : clusters) {
      entities.computeIfAbsent(identities.entityOf(cluster), id -> unknown(id, cluster));
    }
    return new EntityMatches(identities, entities);
  }

  private static UUID derived(EntityKey key) {
    String name = key.type() + " " + key.normalized();
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }

  private static Entity unknown(UUID id, EntityCluster cluster) {
    return new Entity(
        new EntityId(id), cluster.name(), cluster.type(), null, cluster.aliases(), 0, null, null);
  }
}
