package io.newsgraph.evaluation.benchmark;

import io.newsgraph.analysis.language.Document;
import io.newsgraph.evaluation.report.Report;
import io.newsgraph.evaluation.report.Table;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes what was measured into a report. */
final class SpeedTables {

  private final Report report;
  private final int articles;
  private final long characters;

  SpeedTables(Report report, List<Document> articles) {
    this.report = report;
    this.articles = articles.size();
    this.characters = Articles.characters(articles);
  }

  /**
   * How fast nori and the whole analysis are, and where the time goes.
   *
   * @param milliseconds of each {@link Step}, on all articles
   */
  void addSteps(Map<String, Double> milliseconds) {
    double nori = milliseconds.get(Step.NORI.name());
    Table speed =
        new Table(
            "Speed of one core: %d articles, %d characters".formatted(articles, characters),
            "",
            "articles/s",
            "1000 characters/s",
            "times nori");
    Table costs = new Table("Where the time goes", "step", "times nori", "% of the whole");
    for (Step step : List.of(Step.NORI, Step.WHOLE, Step.SINGLE)) {
      double taken = milliseconds.get(step.name());
      speed.row(step.label(), articles / taken * 1000, characters / taken, ratio(taken / nori));
      report.figure(name(step) + ".articlesPerSecond", articles / taken * 1000);
      report.figure(name(step) + ".charactersPerSecond", characters / taken * 1000);
    }
    double whole = milliseconds.get(Step.WHOLE.name());
    for (Step step : Step.values()) {
      double taken = milliseconds.get(step.name());
      report.figure(name(step) + ".timesNori", taken / nori);
      if (step.isPart()) {
        costs.row(step.label(), ratio(taken / nori), 100 * taken / whole);
      }
    }
    report.print(speed);
    report.print(costs);
  }

  /**
   * Whether long and odd texts take time in proportion to their length.
   *
   * @param wholeMilliseconds of the whole analysis on all articles
   * @param milliseconds of each {@link LongText}
   * @param lengths characters of each
   */
  void addLengths(
      double wholeMilliseconds, Map<String, Double> milliseconds, Map<LongText, Integer> lengths) {
    Table table =
        new Table(
            "Long and odd texts, the whole analysis",
            "text",
            "characters",
            "ms",
            "time a character, times that of the articles");
    for (LongText text : LongText.values()) {
      double taken = milliseconds.get(text.name());
      double times = taken / lengths.get(text) / (wholeMilliseconds / characters);
      table.row(text.label(), lengths.get(text), taken, ratio(times));
      report.figure("length." + text.name().toLowerCase(Locale.ROOT) + ".timesArticles", times);
    }
    report.print(table);
  }

  private static String name(Step step) {
    return "step." + step.name().toLowerCase(Locale.ROOT);
  }

  private static String ratio(double ratio) {
    return "%.2f".formatted(ratio);
  }
}
