package io.newsgraph.evaluation;

import io.newsgraph.evaluation.brief.NameTraining;
import io.newsgraph.evaluation.brief.RelationTraining;
import io.newsgraph.evaluation.cluster.ClusterTraining;
import io.newsgraph.evaluation.entity.EntityTraining;
import io.newsgraph.evaluation.topic.TopicTraining;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Makes the shipped model files again. */
@Command(
    name = "train",
    mixinStandardHelpOptions = true,
    description = "Makes the shipped model files again: the same bytes for the same data.")
final class TrainCommand implements Callable<Integer> {

  /** Every model that is shipped; those that others are learnt with come first. */
  private static final List<Training> TRAININGS =
      List.of(
          new ClusterTraining(),
          new EntityTraining(),
          new TopicTraining(),
          new NameTraining(),
          new RelationTraining());

  @Spec private CommandSpec command;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      required = true,
      description = "labelled data (ner/, topics/)")
  private Path data;

  @Option(
      names = "--resources",
      paramLabel = "DIR",
      defaultValue = "analysis-service/src/main/resources",
      description = "where the model files go (${DEFAULT-VALUE})")
  private Path resources;

  @Override
  public Integer call() throws Exception {
    for (Training training : TRAININGS) {
      training.run(data, resources, command.commandLine().getOut());
    }
    return 0;
  }
}
