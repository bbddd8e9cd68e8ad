package io.newsgraph.evaluation.benchmark;

import io.newsgraph.analysis.language.Document;
import io.newsgraph.evaluation.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.runner.RunnerException;

/** Measures how fast the analysis is, on one core. */
public final class SpeedMeasurement {

  /** What each case's JVM takes until it measures. */
  private static final int SECONDS_TO_START = 4;

  private final Path articles;
  private final Effort effort;

  /**
   * @param articles folder of articles beside the gold ones
   */
  public SpeedMeasurement(Path articles, Effort effort) {
    this.articles = articles;
    this.effort = effort;
  }

  /**
   * Measures, and puts tables and figures into the report.
   *
   * @param isLengthMeasured whether long and odd texts are measured as well
   * @param out folder for what JMH itself writes
   */
  public void run(Report report, boolean isLengthMeasured, Path out)
      throws IOException, RunnerException {
    Files.createDirectories(out);
    List<Document> documents = Articles.load(articles);
    JmhRun jmh = new JmhRun(effort, articles, out);
    SpeedTables tables = new SpeedTables(report, documents);
    report.note(expected(effort, isLengthMeasured));
    Map<String, Double> steps = jmh.milliseconds(StepBenchmark.class, "step");
    tables.addSteps(steps);
    if (isLengthMeasured) {
      Map<String, Double> lengths = jmh.milliseconds(LengthBenchmark.class, "text");
      tables.addLengths(steps.get(Step.WHOLE.name()), lengths, lengths(documents));
    }
  }

  private static String expected(Effort effort, boolean isLengthMeasured) {
    int cases = Step.values().length + (isLengthMeasured ? LongText.values().length : 0);
    int seconds = cases * (effort.warmups() + effort.iterations() + SECONDS_TO_START);
    return "Measuring %d cases, in at least %d minutes".formatted(cases, seconds / 60 + 1);
  }

  private static Map<LongText, Integer> lengths(List<Document> documents) {
    Map<LongText, Integer> lengths = new EnumMap<>(LongText.class);
    for (LongText text : LongText.values()) {
      lengths.put(text, text.write(documents).text().length());
    }
    return lengths;
  }
}
