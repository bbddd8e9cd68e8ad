package io.newsgraph.evaluation;

import io.newsgraph.evaluation.benchmark.Effort;
import io.newsgraph.evaluation.benchmark.SpeedMeasurement;
import io.newsgraph.evaluation.report.Report;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures how fast the analysis is and prints what it saw. */
@Command(
    name = "benchmark",
    mixinStandardHelpOptions = true,
    description = {
      "Measures with JMH how fast the analysis is, on one core: nori alone beside the whole,",
      "each step, and long and odd texts. Prints tables, writes benchmark.json.",
      "Of each case the fastest second counts; what else the machine does then matters least."
    })
final class BenchmarkCommand implements Callable<Integer> {

  @Spec private CommandSpec command;

  @Option(
      names = "--articles",
      paramLabel = "DIR",
      defaultValue = "seeds",
      description = "articles to measure on, beside the gold ones (${DEFAULT-VALUE})")
  private Path articles;

  @Option(
      names = "--seconds",
      paramLabel = "N",
      defaultValue = "10",
      description =
          "how long each case is measured, after a warm-up twice as long (${DEFAULT-VALUE})")
  private int seconds;

  @Option(names = "--no-lengths", description = "measures no long and odd texts")
  private boolean isShort;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      defaultValue = "evaluation/target/benchmark",
      description = "where benchmark.json and JMH's own files go (${DEFAULT-VALUE})")
  private Path out;

  @Override
  public Integer call() throws Exception {
    Report report = new Report(command.commandLine().getOut());
    new SpeedMeasurement(articles, new Effort(2 * seconds, seconds)).run(report, !isShort, out);
    report.writeFigures(out, "benchmark.json");
    return 0;
  }
}
