package io.newsgraph.evaluation.scoring;

import io.newsgraph.analysis.entity.recognition.EntityCluster;
import io.newsgraph.analysis.language.Span;
import io.newsgraph.evaluation.gold.GenericNames;
import io.newsgraph.evaluation.gold.GoldEntity;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which found entity is which of the gold. */
final class Alignment {

  private final Map<GoldEntity, EntityCluster> typed = new IdentityHashMap<>();
  private final Map<EntityCluster, GoldEntity> meant = new IdentityHashMap<>();

  Alignment(List<GoldEntity> gold, List<EntityCluster> found) {
    gold.forEach(entity -> alignByNameAndType(entity, found));
    found.stream()
        .filter(cluster -> !meant.containsKey(cluster))
        .forEach(cluster -> meantBy(cluster, gold).ifPresent(entity -> meant.put(cluster, entity)));
  }

  /** The one cluster that has the name and the type of {@code entity}. */
  Optional<EntityCluster> clusterOf(GoldEntity entity) {
    return Optional.ofNullable(typed.get(entity));
  }

  /** Every cluster that stands for {@code entity}, whatever its type. */
  List<EntityCluster> clustersFor(GoldEntity entity) {
    return meant.keySet().stream().filter(cluster -> meant.get(cluster) == entity).toList();
  }

  /** What {@code cluster} stands for, whatever type it has; empty for nothing of the gold. */
  Optional<GoldEntity> meantBy(EntityCluster cluster) {
    return Optional.ofNullable(meant.get(cluster));
  }

  /** Whether {@code cluster} has both the name and the type of its entity, and is the only one. */
  boolean isRight(EntityCluster cluster) {
    GoldEntity entity = meant.get(cluster);
    return entity != null && typed.get(entity) == cluster;
  }

  /** Whether {@code cluster} is neither right nor wrong. */
  boolean isIgnored(EntityCluster cluster) {
    GoldEntity entity = meant.get(cluster);
    return entity == null ? GenericNames.contains(cluster.name()) : entity.optional();
  }

  static Set<String> names(EntityCluster cluster) {
    return Stream.concat(Stream.of(cluster.name()), cluster.aliases().stream())
        .collect(Collectors.toSet());
  }

  private void alignByNameAndType(GoldEntity entity, List<EntityCluster> found) {
    found.stream()
        .filter(cluster -> !meant.containsKey(cluster))
        .filter(cluster -> entity.types().contains(cluster.type()) && sharesName(entity, cluster))
        .max(Comparator.comparingLong(cluster -> sharedMentions(entity, cluster)))
        .ifPresent(
            cluster -> {
              typed.put(entity, cluster);
              meant.put(cluster, entity);
            });
  }

  private static Optional<GoldEntity> meantBy(EntityCluster cluster, List<GoldEntity> gold) {
    return gold.stream()
        .filter(entity -> sharesName(entity, cluster) || sharedMentions(entity, cluster) > 0)
        .max(Comparator.comparingLong(entity -> sharedMentions(entity, cluster)));
  }

  private static boolean sharesName(GoldEntity entity, EntityCluster cluster) {
    return entity.names().anyMatch(names(cluster)::contains);
  }

  private static long sharedMentions(GoldEntity entity, EntityCluster cluster) {
    Set<Span> spans = new HashSet<>();
    entity.mentions().forEach(mention -> spans.add(mention.span()));
    return cluster.mentions().stream().filter(mention -> spans.contains(mention.span())).count();
  }
}
