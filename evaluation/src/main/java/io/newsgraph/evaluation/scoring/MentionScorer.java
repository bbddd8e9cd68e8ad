package io.newsgraph.evaluation.scoring;

import io.newsgraph.analysis.entity.name.EntityType;
import io.newsgraph.analysis.entity.recognition.EntityCluster;
import io.newsgraph.analysis.entity.recognition.Mention;
import io.newsgraph.evaluation.gold.GoldEntity;
import io.newsgraph.evaluation.gold.GoldMention;
import io.newsgraph.evaluation.report.Report;
import io.newsgraph.evaluation.report.Table;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Scores the places where things stand by name: the right stretch, with the right type. */
final class MentionScorer implements Scorer {

  private final Map<EntityType, Tally> tallies = new EnumMap<>(EntityType.class);

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
    String text = mention.span().of(comparison.gold().text());
    if (mention.optional() || !entity.isNamed(text)) {
      return;
    }
    if (isFound(entity, mention, comparison.found().clusters())) {
      of(entity.type()).hit();
      return;
    }
    of(entity.type()).missed();
    comparison.missed("mention", entity.type() + " " + comparison.show(mention.span()));
  }

  private static boolean isFound(
      GoldEntity entity, GoldMention mention, List<EntityCluster> clusters) {
    return clusters.stream()
        .filter(cluster -> entity.types().contains(cluster.type()))
        .flatMap(cluster -> cluster.mentions().stream())
        .anyMatch(found -> found.span().equals(mention.span()));
  }

  private void scoreFound(EntityCluster cluster, Mention mention, Comparison comparison) {
    if (!Alignment.names(cluster).contains(mention.text())) {
      return;
    }
    boolean inGold =
        comparison.gold().entities().stream()
            .filter(entity -> entity.optional() || entity.types().contains(cluster.type()))
            .flatMap(entity -> entity.mentions().stream())
            .anyMatch(gold -> gold.span().equals(mention.span()));
    if (!inGold) {
      of(cluster.type()).spurious();
      comparison.spurious("mention", cluster.type() + " " + comparison.show(mention.span()));
    }
  }

  @Override
  public void report(String half, Report report) {
    TypeTable.report(
        new Table("Mentions by name, " + half, "type", "gold", "found", "P", "R", "F1"),
        tallies,
        "gold." + half + ".mentions",
        report);
  }

  private Tally of(EntityType type) {
    return tallies.computeIfAbsent(type, t -> new Tally());
  }
}
