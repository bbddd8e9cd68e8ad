package io.newsgraph.analysis.entity;

import io.newsgraph.analysis.database.Row;
import io.newsgraph.analysis.entity.recognition.EntityCluster;
import io.newsgraph.analysis.entity.recognition.EntityType;
import io.newsgraph.analysis.entity.recognition.NameNormalizer;
import java.util.Objects;

/**
 * What makes two clusters, of whatever articles, one entity: type and normalised name. Aliases
 * don't: what a corpus joins would then depend on the order in which its articles came.
 */
public record EntityKey(EntityType type, String normalized) {

  public EntityKey {
    Objects.requireNonNull(type);
    Objects.requireNonNull(normalized);
  }

  public static EntityKey of(EntityCluster cluster) {
    return new EntityKey(cluster.type(), NameNormalizer.normalize(cluster.name()));
  }

  /** The key of a row with its type and normalized. */
  static EntityKey of(Row row) {
    return new EntityKey(EntityType.valueOf(row.text("type")), row.text("normalized"));
  }
}
