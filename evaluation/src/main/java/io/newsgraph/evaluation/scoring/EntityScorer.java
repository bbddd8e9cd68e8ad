package io.newsgraph.evaluation.scoring;

import io.newsgraph.analysis.entity.name.EntityType;
import io.newsgraph.analysis.entity.recognition.EntityCluster;
import io.newsgraph.evaluation.gold.GoldEntity;
import io.newsgraph.evaluation.report.Report;
import io.newsgraph.evaluation.report.Table;
import java.util.EnumMap;
import java.util.Map;

/** Scores which things an article names: each once, with the right type and one of its names. */
final class EntityScorer implements Scorer {

  private final Map<EntityType, Tally> tallies = new EnumMap<>(EntityType.class);

  @Override
  public void score(Comparison comparison) {
    for (GoldEntity entity : comparison.gold().entities()) {
      if (!entity.optional()) {
        scoreGold(entity, comparison);
      }
    }
    for (EntityCluster cluster : comparison.found().clusters()) {
      if (!comparison.alignment().isRight(cluster) && !comparison.alignment().isIgnored(cluster)) {
        of(cluster.type()).spurious();
        comparison.spurious("entity", cluster.type() + " " + cluster.name());
      }
    }
  }

  private void scoreGold(GoldEntity entity, Comparison comparison) {
    if (comparison.alignment().clusterOf(entity).isPresent()) {
      of(entity.type()).hit();
      return;
    }
    of(entity.type()).missed();
    comparison.missed("entity", entity.type() + " " + entity.name());
  }

  @Override
  public void report(String half, Report report) {
    TypeTable.report(
        new Table("Entities, " + half, "type", "gold", "found", "P", "R", "F1"),
        tallies,
        "gold." + half + ".entities",
        report);
  }

  private Tally of(EntityType type) {
    return tallies.computeIfAbsent(type, t -> new Tally());
  }
}
