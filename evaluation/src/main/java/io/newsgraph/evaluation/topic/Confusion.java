package io.newsgraph.evaluation.topic;

import io.newsgraph.evaluation.report.Report;
import io.newsgraph.evaluation.report.Table;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** How often each topic was told for each. */
final class Confusion {

  /** Told where the classifier gave no answer. */
  static final String NOTHING = "-";

  private final Map<String, Map<String, Integer>> counts = new TreeMap<>();

  void add(String right, String told) {
    counts.computeIfAbsent(right, topic -> new TreeMap<>()).merge(told, 1, Integer::sum);
  }

  /** The topics that are right for some title. */
  List<String> topics() {
    return List.copyOf(counts.keySet());
  }

  /** Share of what was told as the topic that was of it, in percent. */
  double precision(String topic) {
    return percent(
        count(topic, topic), counts.keySet().stream().mapToInt(t -> count(t, topic)).sum());
  }

  /** Share of the topic's titles that were told so, in percent. */
  double recall(String topic) {
    return percent(count(topic, topic), titles(topic));
  }

  double f1(String topic) {
    double precision = precision(topic);
    double recall = recall(topic);
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }

  /** Mean of the topics' F1, each topic counting the same, in percent. */
  double macroF1() {
    return counts.keySet().stream().mapToDouble(this::f1).average().orElse(0);
  }

  double accuracy() {
    int right = counts.keySet().stream().mapToInt(topic -> count(topic, topic)).sum();
    return percent(right, counts.keySet().stream().mapToInt(this::titles).sum());
  }

  private int count(String right, String told) {
    return counts.getOrDefault(right, Map.of()).getOrDefault(told, 0);
  }

  private int titles(String right) {
    return counts.get(right).values().stream().mapToInt(Integer::intValue).sum();
  }

  private static double percent(int part, int whole) {
    return whole == 0 ? 0 : 100.0 * part / whole;
  }

  /**
   * Puts the tables and figures into a report.
   *
   * @param name of the figures, such as {@code topics}
   */
  void report(Report report, String title, String name) {
    Table scores = new Table(title, "topic", "titles", "precision", "recall", "F1");
    for (String topic : topics()) {
      scores.row(topic, titles(topic), precision(topic), recall(topic), f1(topic));
      report.figure(name + "." + topic + ".f1", f1(topic));
    }
    int all = counts.keySet().stream().mapToInt(this::titles).sum();
    scores.row("macro", all, "", "", macroF1());
    report.print(scores);
    report.figure(name + ".macroF1", macroF1());
    report.figure(name + ".accuracy", accuracy());
    report.print(table());
  }

  private Table table() {
    TreeSet<String> told = new TreeSet<>();
    counts.values().forEach(row -> told.addAll(row.keySet()));
    Table table =
        new Table(
            "Right (rows) and told (columns)",
            Stream.concat(Stream.of("topic"), told.stream()).toArray(String[]::new));
    for (String right : topics()) {
      table.row(
          Stream.concat(Stream.of(right), told.stream().map(topic -> (Object) count(right, topic)))
              .toArray());
    }
    return table;
  }
}
