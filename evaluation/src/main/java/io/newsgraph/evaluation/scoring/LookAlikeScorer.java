package io.newsgraph.evaluation.scoring;

import io.newsgraph.analysis.entity.recognition.EntityCluster;
import io.newsgraph.analysis.language.Span;
import io.newsgraph.evaluation.report.Report;
import io.newsgraph.evaluation.report.Table;

/** Scores what looks like a name or a quotation and is neither: scare quotes and the like. */
final class LookAlikeScorer implements Scorer {

  private final Ratio leftAlone = new Ratio();

  @Override
  public void score(Comparison comparison) {
    for (Span span : comparison.gold().nothing()) {
      boolean taken = isQuotation(span, comparison) || isName(span, comparison);
      leftAlone.judge(!taken);
      if (taken) {
        comparison.spurious("look-alike", comparison.show(span));
      }
    }
  }

  private static boolean isQuotation(Span span, Comparison comparison) {
    return comparison.found().quotations().stream()
        .anyMatch(quotation -> span.equals(new Span(quotation.start(), quotation.end())));
  }

  private static boolean isName(Span span, Comparison comparison) {
    return comparison.found().clusters().stream()
        .map(EntityCluster::mentions)
        .anyMatch(mentions -> mentions.stream().anyMatch(mention -> mention.span().equals(span)));
  }

  @Override
  public void report(String half, Report report) {
    Table table = new Table("Look-alikes, " + half, "", "right", "of", "%");
    AttributionScorer.row(table, "left alone", leftAlone);
    report.print(table);
    leftAlone.keep(report, "gold." + half + ".lookAlikes");
  }
}
