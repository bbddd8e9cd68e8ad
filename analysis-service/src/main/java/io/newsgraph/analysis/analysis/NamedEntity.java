package io.newsgraph.analysis.analysis;

import io.newsgraph.analysis.entity.identity.Identities;
import io.newsgraph.analysis.entity.identity.IdentityDecision;
import io.newsgraph.analysis.entity.identity.Offices;
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
 * @param identity of its most salient cluster
 * @param names the article's spellings of it, each once
 * @param mentions in order of the text
 */
record NamedEntity(
    IdentityDecision identity,
    double salience,
    List<String> names,
    List<Mention> mentions,
    Offices offices) {

  /** As every list within an article. */
  private static final int MAX_MENTIONS = 500;

  /** A thing with more names in one article is many things taken for one. */
  private static final int MAX_NAMES = 20;

  NamedEntity {
    names = List.copyOf(names);
    mentions = List.copyOf(mentions);
  }

  /** Joins clusters that turned out to be one entity. */
  static NamedEntity of(List<EntityCluster> clusters, Identities identities) {
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
        identities.decisionOf(clusters.getFirst()),
        salience,
        names.stream().filter(AnalysisBounds::isKeepable).limit(MAX_NAMES).toList(),
        mentions.stream()
            .sorted(Comparator.comparingInt(Mention::start))
            .limit(MAX_MENTIONS)
            .toList(),
        clusters.stream().map(identities::officesOf).reduce(Offices.NONE, Offices::and));
  }

  UUID entity() {
    return identity.entity();
  }

  /** This entity as an end of edges. */
  CoOccurrence.Named linked() {
    BitSet sentences = new BitSet();
    mentions.stream().mapToInt(Mention::sentence).filter(i -> i >= 0).forEach(sentences::set);
    return new CoOccurrence.Named(entity(), salience, sentences);
  }
}
