package io.newsgraph.evaluation.scoring;

import io.newsgraph.analysis.entity.recognition.EntityCluster;
import io.newsgraph.analysis.entity.recognition.Mention;
import io.newsgraph.evaluation.gold.GoldEntity;
import io.newsgraph.evaluation.gold.GoldMention;
import io.newsgraph.evaluation.report.Report;
import io.newsgraph.evaluation.report.Table;
import java.util.List;
import java.util.Optional;

/** Scores whom roles and pronouns are linked to: 김 대표, 그, 이 회사. */
final class CoreferenceScorer implements Scorer {

  private final Tally tally = new Tally();

  @Override
  public void score(Comparison comparison) {
    for (GoldEntity entity : comparison.gold().entities()) {
      if (!entity.optional()) {
        entity.mentions().forEach(mention -> scoreGold(entity, mention, comparison));
      }
    }
    for (EntityCluster cluster : comparison.found().clusters()) {
      if (!comparison.alignment().isIgnored(cluster)) {
        cluster.mentions().forEach(mention -> scoreFound(cluster, mention, comparison));
      }
    }
  }

  private void scoreGold(GoldEntity entity, GoldMention mention, Comparison comparison) {
    if (mention.optional() || entity.isNamed(mention.span().of(comparison.gold().text()))) {
      return;
    }
    boolean linked =
        comparison.alignment().clustersFor(entity).stream()
            .flatMap(cluster -> cluster.mentions().stream())
            .anyMatch(found -> found.span().equals(mention.span()));
    if (linked) {
      tally.hit();
      return;
    }
    tally.missed();
    comparison.missed("coreference", entity.name() + " " + comparison.show(mention.span()));
  }

  private void scoreFound(EntityCluster cluster, Mention mention, Comparison comparison) {
    boolean isReference = !Alignment.names(cluster).contains(mention.text());
    if (isReference && !isInGold(cluster, mention, comparison)) {
      tally.spurious();
      comparison.spurious("coreference", cluster.name() + " " + comparison.show(mention.span()));
    }
  }

  private static boolean isInGold(EntityCluster cluster, Mention mention, Comparison comparison) {
    Optional<GoldEntity> entity = comparison.alignment().meantBy(cluster);
    List<GoldMention> mentions = entity.map(GoldEntity::mentions).orElse(List.of());
    return mentions.stream().anyMatch(gold -> gold.span().equals(mention.span()));
  }

  @Override
  public void report(String half, Report report) {
    Table table = new Table("Coreference, " + half, "", "gold", "found", "P", "R", "F1");
    TypeTable.row(table, "roles, pronouns", tally);
    report.print(table);
    tally.keep(report, "gold." + half + ".coreference");
  }
}
