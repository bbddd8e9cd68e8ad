package io.newsgraph.analysis.analysis;

import io.newsgraph.analysis.entity.recognition.EntityCluster;
import io.newsgraph.analysis.entity.recognition.Mention;
import io.newsgraph.analysis.graph.CoOccurrence;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * An entity as one article names it: all its clusters there in one.
 *
 * @param names the article's spellings of it, each once
 * @param mentions in order of the text
 */
record NamedEntity(UUID entity, double salience, List<String> names, List<Mention> mentions) {

  /** As every list within an article. */
  private static final int MAX_MENTIONS = 500;

  /** A thing with more names in one article is many things taken for one. */
  private static final int MAX_NAMES = 20;

  NamedEntity {
    names = List.copyOf(names);
    mentions = List.copyOf(mentions);
  }

  /** Joins clusters that turned out to be one entity. */
  static NamedEntity of(UUID entity, List<EntityCluster> clusters) {
    Set<String> names = new LinkedHashSet<>();
    List<Mention> mentions = new ArrayList<>();
    double salience = 0;
    for (EntityCluster cluster : clusters) {
      names.add(cluster.name());
      mentions.addAll(cluster.mentions());
      salience = Math.max(salience, cluster.salience());
    }
    clusters.forEach(cluster -> names.addAll(cluster.aliases()));
    return new NamedEntity(
        entity,
        salience,
        names.stream().filter(AnalysisBounds::isKeepable).limit(MAX_NAMES).toList(),
        mentions.stream()
            .sorted(Comparator.comparingInt(Mention::start))
            .limit(MAX_MENTIONS)
            .toList());
  }

  /** This entity as an end of edges. */
  CoOccurrence.Named linked() {
    BitSet sentences = new BitSet();
    mentions.stream().mapToInt(Mention::sentence).filter(i -> i >= 0).forEach(sentences::set);
    return new CoOccurrence.Named(entity, salience, sentences);
  }
}
