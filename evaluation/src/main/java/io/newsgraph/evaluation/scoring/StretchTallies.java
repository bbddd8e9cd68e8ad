package io.newsgraph.evaluation.scoring;

import io.newsgraph.evaluation.report.Report;
import io.newsgraph.evaluation.report.Table;
import java.util.Locale;

/** What times and amounts are counted in: the stretch, and what it means. */
final class StretchTallies {

  /** Which part of the longer stretch must be shared to speak of the same expression. */
  static final double SAME_EXPRESSION = 0.5;

  private final Tally exact = new Tally();
  private final Tally overlapping = new Tally();
  private final Tally resolved = new Tally();
  private final Ratio values = new Ratio();

  void match(boolean sameStretch, boolean rightValue) {
    overlapping.hit();
    values.judge(rightValue);
    count(exact, sameStretch);
    count(resolved, rightValue);
  }

  void missed() {
    exact.missed();
    overlapping.missed();
    resolved.missed();
  }

  void spurious() {
    exact.spurious();
    overlapping.spurious();
    resolved.spurious();
  }

  private static void count(Tally tally, boolean right) {
    if (right) {
      tally.hit();
      return;
    }
    tally.missed();
    tally.spurious();
  }

  /**
   * @param layer as titles and figures call it
   */
  void report(String layer, String half, Report report) {
    Table table = new Table(layer + ", " + half, "", "gold", "found", "P", "R", "F1");
    TypeTable.row(table, "same stretch", exact);
    TypeTable.row(table, "half shared", overlapping);
    TypeTable.row(table, "half shared, right value", resolved);
    report.print(table);
    Table accuracy = new Table(layer + ", what they mean, " + half, "", "right", "of", "%");
    AttributionScorer.row(accuracy, "value, of those found", values);
    report.print(accuracy);
    String name = "gold." + half + "." + layer.toLowerCase(Locale.ROOT);
    exact.keep(report, name + ".exact");
    overlapping.keep(report, name + ".overlapping");
    resolved.keep(report, name + ".resolved");
    values.keep(report, name + ".value");
  }
}
