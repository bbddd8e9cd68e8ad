package io.newsgraph.analysis.entity.recognition;

import io.newsgraph.analysis.entity.recognition.learnt.FirstFinds;
import io.newsgraph.analysis.language.AnnotatedDocument;
import java.util.List;

/** Finds what an article names, all stages of an {@link EntitySearch} one after the other. */
public final class EntityFinder {

  private EntityFinder() {}

  /**
   * @return the clusters, the most salient first; no two mentions overlap
   */
  public static List<EntityCluster> find(AnnotatedDocument article) {
    EntitySearch search = new EntitySearch(article);
    search.tag();
    search.applyRules();
    search.addUnknown();
    return search.clusters();
  }

  /** What rules and the model of entities find, as the model of unknown names is trained on it. */
  public static FirstFinds firstFinds(AnnotatedDocument article) {
    EntitySearch search = new EntitySearch(article);
    search.tag();
    search.applyRules();
    return search.firstFinds();
  }
}
