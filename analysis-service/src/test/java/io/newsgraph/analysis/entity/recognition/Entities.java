package io.newsgraph.analysis.entity.recognition;

import io.newsgraph.analysis.entity.name.EntityType;
import io.newsgraph.analysis.language.Documents;
import java.util.List;

/** What the finder finds in a text, for tests to read. */
final class Entities {

  private final List<EntityCluster> clusters;

  private Entities(List<EntityCluster> clusters) {
    this.clusters = clusters;
  }

  static Entities in(String... paragraphs) {
    return new Entities(EntityFinder.find(Documents.annotated(paragraphs)));
  }

  /** The names of one type. */
  List<String> names(EntityType type) {
    return clusters.stream().filter(c -> c.type() == type).map(EntityCluster::name).toList();
  }

  List<String> all() {
    return clusters.stream().map(EntityCluster::name).toList();
  }

  EntityCluster get(String name) {
    return clusters.stream().filter(c -> c.name().equals(name)).findFirst().orElseThrow();
  }

  List<String> mentions(String name) {
    return get(name).mentions().stream().map(Mention::text).toList();
  }
}
