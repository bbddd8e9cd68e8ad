package io.newsgraph.evaluation.scoring;

import io.newsgraph.evaluation.report.Report;
import io.newsgraph.evaluation.report.Table;
import java.util.Map;

/** A table with a row a type, and one for all. */
final class TypeTable {

  private TypeTable() {}

  /**
   * Prints the table and keeps its figures.
   *
   * @param table with the columns type, gold, found, P, R, F1
   * @param name of the figures
   */
  static <T> void report(Table table, Map<T, Tally> tallies, String name, Report report) {
    Tally all = new Tally();
    tallies.forEach(
        (type, tally) -> {
          all.add(tally);
          row(table, type, tally);
          tally.keep(report, name + "." + type);
        });
    row(table, "all", all);
    all.keep(report, name + ".all");
    report.print(table);
  }

  static void row(Table table, Object heading, Tally tally) {
    table.row(
        heading,
        tally.gold(),
        tally.found(),
        Cells.percent(tally.precision()),
        Cells.percent(tally.recall()),
        Cells.percent(tally.f1()));
  }
}
