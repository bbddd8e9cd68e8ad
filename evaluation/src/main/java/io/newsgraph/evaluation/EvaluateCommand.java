package io.newsgraph.evaluation;

import io.newsgraph.evaluation.entity.EntityCrossValidation;
import io.newsgraph.evaluation.entity.ShippedEntities;
import io.newsgraph.evaluation.gold.Half;
import io.newsgraph.evaluation.report.Report;
import io.newsgraph.evaluation.scoring.BriefMeasurement;
import io.newsgraph.evaluation.scoring.GoldMeasurement;
import io.newsgraph.evaluation.topic.ShippedTopics;
import io.newsgraph.evaluation.topic.TopicCrossValidation;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures the analysis and prints what it saw. */
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    description = {
      "Measures the analysis: prints tables, writes report.json and errors.txt.",
      "Without options: the shipped analysis on the project's own gold articles."
    })
final class EvaluateCommand implements Callable<Integer> {

  /** Everything that can be measured, in the order of the report. */
  private static final List<Measurement> MEASUREMENTS =
      List.of(
          new GoldMeasurement(),
          new BriefMeasurement(),
          new EntityCrossValidation(),
          new ShippedEntities(),
          new TopicCrossValidation(),
          new ShippedTopics());

  @Spec private CommandSpec command;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "labelled data (ner/, topics/): trains and measures by cross-validation")
  private Path data;

  @Option(
      names = "--ner",
      paramLabel = "FILE",
      description = "scores the shipped entity model on this file, in the format of ner/train.tsv")
  private Path ner;

  @Option(
      names = "--topics",
      paramLabel = "FILE",
      description = "scores the shipped topic model on this file, as topics/train.tsv")
  private Path topics;

  @Option(
      names = "--half",
      paramLabel = "tune|check",
      description = "one half of the gold articles alone; errors of check are shown only with this")
  private Half half;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      defaultValue = "evaluation/target/report",
      description = "where report.json and errors.txt go (${DEFAULT-VALUE})")
  private Path out;

  @Override
  public Integer call() throws Exception {
    Subject subject = new Subject(data, ner, topics, half);
    Report report = new Report(command.commandLine().getOut());
    for (Measurement measurement : MEASUREMENTS) {
      if (measurement.appliesTo(subject)) {
        measurement.run(subject, report);
      }
    }
    report.write(out);
    return 0;
  }
}
