package io.newsgraph.analysis.entity.recognition;

import io.newsgraph.analysis.language.AnnotatedDocument;
import java.util.List;

/** Finds what an article names: mentions of one thing make one cluster. */
public final class EntityFinder {

  private EntityFinder() {}

  /**
   * @return the clusters, the most salient first; no two mentions overlap
   */
  public static List<EntityCluster> find(AnnotatedDocument document) {
    return List.of();
  }
}
