package io.newsgraph.evaluation.scoring;

import io.newsgraph.analysis.entity.recognition.EntityCluster;
import io.newsgraph.evaluation.gold.GoldEntity;
import io.newsgraph.evaluation.report.Report;
import io.newsgraph.evaluation.report.Table;
import java.util.Optional;

/** Scores the other names that things have in their article. */
final class AliasScorer implements Scorer {

  private final Tally tally = new Tally();

  @Override
  public void score(Comparison comparison) {
    for (GoldEntity entity : comparison.gold().entities()) {
      if (!entity.optional()) {
        entity.aliases().forEach(alias -> scoreGold(entity, alias, comparison));
      }
    }
    for (EntityCluster cluster : comparison.found().clusters()) {
      if (!comparison.alignment().isIgnored(cluster)) {
        scoreFound(cluster, comparison);
      }
    }
  }

  private void scoreGold(GoldEntity entity, String alias, Comparison comparison) {
    boolean found =
        comparison.alignment().clustersFor(entity).stream()
            .map(Alignment::names)
            .anyMatch(names -> names.contains(alias) && names.contains(entity.name()));
    if (found) {
      tally.hit();
      return;
    }
    tally.missed();
    comparison.missed("alias", entity.name() + " = " + alias);
  }

  private void scoreFound(EntityCluster cluster, Comparison comparison) {
    Optional<GoldEntity> entity = comparison.alignment().meantBy(cluster);
    for (String alias : cluster.aliases()) {
      if (entity.isEmpty() || !entity.get().isNamed(alias)) {
        tally.spurious();
        comparison.spurious("alias", cluster.name() + " = " + alias);
      }
    }
  }

  @Override
  public void report(String half, Report report) {
    Table table = new Table("Aliases, " + half, "", "gold", "found", "P", "R", "F1");
    TypeTable.row(table, "aliases", tally);
    report.print(table);
    tally.keep(report, "gold." + half + ".aliases");
  }
}
