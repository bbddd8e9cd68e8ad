package io.newsgraph.evaluation.scoring;

import io.newsgraph.analysis.relation.statement.Relation;
import io.newsgraph.evaluation.gold.GoldRelation;
import io.newsgraph.evaluation.gold.GoldRelation.Hedging;
import io.newsgraph.evaluation.report.Report;
import io.newsgraph.evaluation.report.Table;

/** Scores what a relation tells beside its type and its two ends. */
final class RelationDetailScorer {

  private final Ratio labels = new Ratio();
  private final Ratio former = new Ratio();
  private final Ratio hedges = new Ratio();
  private final Ratio asOf = new Ratio();
  private final Ratio evidence = new Ratio();

  void score(GoldRelation gold, Relation found, Comparison comparison) {
    String relation = " of " + RelationText.of(gold);
    if (gold.label() != null) {
      judge(
          labels,
          isRightLabel(gold.label(), found.label()),
          "label" + relation,
          gold.label(),
          found.label(),
          comparison);
    }
    judge(
        former,
        gold.former() == found.former(),
        "former" + relation,
        gold.former(),
        found.former(),
        comparison);
    if (gold.hedging() != Hedging.EITHER) {
      boolean hedged = gold.hedging() == Hedging.HEDGED;
      judge(
          hedges,
          hedged == found.hedged(),
          "hedging" + relation,
          hedged,
          found.hedged(),
          comparison);
    }
    judge(asOf, isRightDate(gold, found), "asOf" + relation, gold.asOf(), found.asOf(), comparison);
    judge(
        evidence,
        hasEvidence(gold, found),
        "evidence" + relation,
        comparison.show(gold.evidence()),
        found.evidence(),
        comparison);
  }

  private static void judge(
      Ratio ratio, boolean right, String what, Object gold, Object found, Comparison comparison) {
    ratio.judge(right);
    if (!right) {
      comparison.wrong(what, String.valueOf(gold), String.valueOf(found));
    }
  }

  /** One may say more than the other: 대표 and 대표이사. */
  private static boolean isRightLabel(String gold, String found) {
    return found != null && (gold.contains(found) || found.contains(gold));
  }

  private static boolean isRightDate(GoldRelation gold, Relation found) {
    return found.asOf() == null ? gold.asOf().isEmpty() : gold.asOf().contains(found.asOf());
  }

  private static boolean hasEvidence(GoldRelation gold, Relation found) {
    return found.evidence().stream()
        .anyMatch(
            one -> one.start() < gold.evidence().end() && gold.evidence().start() < one.end());
  }

  void report(String half, Report report) {
    Table table = new Table("Relations, of those found, " + half, "", "right", "of", "%");
    AttributionScorer.row(table, "label", labels);
    AttributionScorer.row(table, "former or not", former);
    AttributionScorer.row(table, "hedged or not", hedges);
    AttributionScorer.row(table, "asOf", asOf);
    AttributionScorer.row(table, "evidence", evidence);
    report.print(table);
    String name = "gold." + half + ".relations.";
    labels.keep(report, name + "label");
    former.keep(report, name + "former");
    hedges.keep(report, name + "hedged");
    asOf.keep(report, name + "asOf");
    evidence.keep(report, name + "evidence");
  }
}
