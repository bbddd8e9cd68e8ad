package io.newsgraph.evaluation.brief;

import io.newsgraph.analysis.relation.learnt.LearntRelations;
import io.newsgraph.analysis.weights.LinearModel;
import io.newsgraph.evaluation.Training;
import io.newsgraph.evaluation.brief.RelationExamples.Bag;
import io.newsgraph.evaluation.brief.RelationExamples.BagModel;
import io.newsgraph.evaluation.gold.GoldArticle;
import io.newsgraph.evaluation.gold.Half;
import io.newsgraph.evaluation.linear.LinearTrainer;
import io.newsgraph.evaluation.linear.TrainingSettings;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;

/** Makes the shipped model of relations of the project's short articles. */
public final class RelationTraining implements Training {

  private static final Path FOLDER = Path.of("io", "newsgraph", "analysis", "relation", "learnt");

  private static final TrainingSettings SETTINGS =
      new TrainingSettings(30, 0.3, 0.95, 0.3, 0.5, 2, 1);

  /** Features none of whose weights reaches this are left out: the model is better without. */
  private static final float LEAST_WEIGHT = 0.2f;

  /** How often it is chosen anew which sentences state relations; a further time changes little. */
  private static final int ROUNDS = 3;

  @Override
  public void run(Path data, Path resources, PrintWriter out) throws IOException {
    List<GoldArticle> articles = BriefSet.load(Half.TUNE);
    LinearModel model = train(articles);
    Path file = resources.resolve(FOLDER).resolve(LearntRelations.MODEL_FILE);
    ModelFile.write(model, file);
    out.printf(
        "Relations: %,d short articles, %s%n", articles.size(), ModelFile.describe(model, file));
  }

  static LinearModel train(List<GoldArticle> articles) {
    List<Bag> bags = RelationExamples.of(articles);
    LinearModel model = train(bags, (place, label) -> 0);
    for (int round = 1; round < ROUNDS; round++) {
      LinearModel last = model;
      model = train(bags, (place, label) -> last.probabilities(place)[label]);
    }
    return model;
  }

  private static LinearModel train(List<Bag> bags, BagModel chooser) {
    return LinearTrainer.train(
        RelationExamples.choose(bags, chooser), LearntRelations.types(), SETTINGS, LEAST_WEIGHT);
  }
}
