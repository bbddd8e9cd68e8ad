package io.newsgraph.evaluation.topic;

import io.newsgraph.analysis.topic.TopicModel;
import io.newsgraph.analysis.topic.TopicModelFile;
import io.newsgraph.evaluation.Training;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Makes the shipped topic model of the labelled titles. */
public final class TopicTraining implements Training {

  private static final Path FOLDER = Path.of("io", "newsgraph", "analysis", "topic");

  /** Where labelled titles are in a folder of data. */
  static Path file(Path data) {
    return data.resolve("topics").resolve("train.tsv");
  }

  @Override
  public void run(Path data, Path resources, PrintWriter out) throws IOException {
    List<LabelledTitle> titles = LabelledTitle.read(file(data));
    TopicModel model = TopicTrainer.train(titles);
    Path target = resources.resolve(FOLDER).resolve(TopicModelFile.NAME);
    Files.createDirectories(target.getParent());
    try (OutputStream stream = Files.newOutputStream(target)) {
      TopicModelFile.write(model, stream);
    }
    out.printf(
        "Topics: %,d titles, %,d features, %,d bytes in %s%n",
        titles.size(), model.table().size(), Files.size(target), target);
  }
}
