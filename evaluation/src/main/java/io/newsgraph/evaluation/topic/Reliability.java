package io.newsgraph.evaluation.topic;

import io.newsgraph.evaluation.report.Report;
import io.newsgraph.evaluation.report.Table;

/** Whether a score is what it says: of titles with a score of 0.8, 80 % should be right. */
final class Reliability {

  private static final int BANDS = 10;

  private final int[] titles = new int[BANDS];
  private final int[] right = new int[BANDS];
  private final double[] scores = new double[BANDS];

  void add(double score, boolean isRight) {
    int band = Math.min(BANDS - 1, (int) (score * BANDS));
    titles[band]++;
    scores[band] += score;
    right[band] += isRight ? 1 : 0;
  }

  void report(Report report) {
    Table table =
        new Table("Is the score a probability?", "score", "titles", "mean score", "right");
    double gap = 0;
    int all = 0;
    for (int band = 0; band < BANDS; band++) {
      if (titles[band] == 0) {
        continue;
      }
      String range = "%.1f to %.1f".formatted(band / 10.0, (band + 1) / 10.0);
      double mean = 100 * scores[band] / titles[band];
      double share = 100.0 * right[band] / titles[band];
      table.row(range, titles[band], mean, share);
      gap += titles[band] * Math.abs(mean - share);
      all += titles[band];
    }
    report.print(table);
    report.figure("topics.calibrationError", all == 0 ? 0 : gap / all);
  }
}
