package io.newsgraph.analysis.entity;

import io.newsgraph.analysis.database.Row;
import io.newsgraph.analysis.entity.name.EntityType;
import io.newsgraph.analysis.entity.name.ListedAliases;
import io.newsgraph.analysis.entity.name.NameNormalizer;
import io.newsgraph.analysis.entity.recognition.EntityCluster;
import java.util.Objects;

/**
 * By what clusters, of whatever articles, are found to be one entity: type and normalised name. A
 * common alias of the resource lists counts as the name it stands for.
 */
public record EntityKey(EntityType type, String normalized) {

  public EntityKey {
    Objects.requireNonNull(type);
    Objects.requireNonNull(normalized);
  }

  public static EntityKey of(EntityCluster cluster) {
    return of(cluster.type(), cluster.name());
  }

  public static EntityKey of(EntityType type, String name) {
    return new EntityKey(type, NameNormalizer.normalize(ListedAliases.nameOf(type, name)));
  }

  /** The key of a row with its type and normalized. */
  public static EntityKey of(Row row) {
    return new EntityKey(EntityType.valueOf(row.text("type")), row.text("normalized"));
  }
}
