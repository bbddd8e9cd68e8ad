package io.newsgraph.analysis.statement;

import io.newsgraph.analysis.entity.recognition.EntityCluster;
import java.util.UUID;

/** Tells which entity a cluster of an article is; null for one that is not kept. */
@FunctionalInterface
public interface ClusterEntities {

  UUID of(EntityCluster cluster);
}
