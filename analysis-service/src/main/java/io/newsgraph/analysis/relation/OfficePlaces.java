package io.newsgraph.analysis.relation;

import io.newsgraph.analysis.entity.recognition.EntityCluster;
import io.newsgraph.analysis.entity.recognition.EntityType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the town in an office that names it: 은포 or 은포시 in 은포시장. */
final class OfficePlaces {

  private final Map<String, EntityCluster> byName = new HashMap<>();

  OfficePlaces(List<EntityCluster> clusters) {
    for (EntityCluster cluster : clusters) {
      if (cluster.type() == EntityType.LOCATION || cluster.type() == EntityType.ORGANIZATION) {
        byName.putIfAbsent(cluster.name(), cluster);
        cluster.aliases().forEach(alias -> byName.putIfAbsent(alias, cluster));
      }
    }
  }

  /** Where the title begins within a word that names its place too; 0 where the word is it all. */
  static int titleStart(String word) {
    int start = Titles.start(word);
    return start < word.length() ? start : 0;
  }

  /** The place that a word names before its title; null if the article has no such place. */
  EntityCluster of(String word, int titleStart) {
    EntityCluster place = byName.get(word.substring(0, titleStart));
    return place != null ? place : byName.get(word.substring(0, titleStart + 1));
  }
}
