package io.newsgraph.evaluation.brief;

import io.newsgraph.analysis.entity.name.EntityType;
import io.newsgraph.analysis.entity.recognition.learnt.UnknownNames;
import io.newsgraph.analysis.weights.LinearModel;
import io.newsgraph.evaluation.Training;
import io.newsgraph.evaluation.gold.GoldArticle;
import io.newsgraph.evaluation.gold.Half;
import io.newsgraph.evaluation.linear.Example;
import io.newsgraph.evaluation.linear.LinearTrainer;
import io.newsgraph.evaluation.linear.TrainingSettings;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;

/** Makes the shipped model of unknown names of the project's short articles. */
public final class NameTraining implements Training {

  private static final Path FOLDER =
      Path.of("io", "newsgraph", "analysis", "entity", "recognition", "learnt");

  private static final TrainingSettings SETTINGS =
      new TrainingSettings(30, 0.3, 0.95, 0.3, 0.4, 2, 1);

  /** Features none of whose weights reaches this are left out: the model is as good, and small. */
  private static final float LEAST_WEIGHT = 0.25f;

  @Override
  public void run(Path data, Path resources, PrintWriter out) throws IOException {
    List<GoldArticle> articles = BriefSet.load(Half.TUNE);
    LinearModel model = train(articles, PlainWords.read(PlainWords.file(data)));
    Path file = resources.resolve(FOLDER).resolve(UnknownNames.MODEL_FILE);
    ModelFile.write(model, file);
    out.printf("Names: %,d short articles, %s%n", articles.size(), ModelFile.describe(model, file));
  }

  static LinearModel train(List<GoldArticle> articles, List<PlainWords> sentences) {
    List<Example> examples = NameExamples.of(articles, sentences);
    return LinearTrainer.train(examples, EntityType.values().length, SETTINGS, LEAST_WEIGHT);
  }
}
