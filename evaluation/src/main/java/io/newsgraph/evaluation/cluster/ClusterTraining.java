package io.newsgraph.evaluation.cluster;

import io.newsgraph.analysis.entity.model.WordClusters;
import io.newsgraph.evaluation.Training;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Makes the shipped clusters of morphemes of raw text. */
public final class ClusterTraining implements Training {

  private static final Path FOLDER = Path.of("io", "newsgraph", "analysis", "entity", "model");

  @Override
  public void run(Path data, Path resources, PrintWriter out) throws IOException {
    List<String> texts = RawText.read(data);
    WordClusters clusters = ClusterTrainer.train(texts);
    Path file = Files.createDirectories(resources.resolve(FOLDER)).resolve(WordClusters.FILE);
    try (OutputStream stream = Files.newOutputStream(file)) {
      clusters.write(stream);
    }
    out.printf(
        "Clusters: %,d texts, %,d morphemes, %,d bytes in %s%n",
        texts.size(), clusters.size(), Files.size(file), file);
  }
}
