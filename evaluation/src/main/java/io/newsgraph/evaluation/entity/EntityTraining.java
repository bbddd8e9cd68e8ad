package io.newsgraph.evaluation.entity;

import io.newsgraph.analysis.entity.model.EntityModel;
import io.newsgraph.analysis.entity.model.WordClusters;
import io.newsgraph.evaluation.Training;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/**
 * Makes the shipped entity model of labelled sentences, a gazetteer and the clusters made before.
 */
public final class EntityTraining implements Training {

  private static final Path FOLDER = Path.of("io", "newsgraph", "analysis", "entity", "model");

  @Override
  public void run(Path data, Path resources, PrintWriter out) throws IOException {
    EntityData labelled = EntityData.in(data);
    List<LabelledSentence> sentences = labelled.sentences();
    Path folder = resources.resolve(FOLDER);
    WordClusters clusters = clusters(folder.resolve(WordClusters.FILE));
    EntityModel model = EntityTrainer.train(sentences, labelled.gazetteer(), clusters);
    Path weights = folder.resolve(EntityModel.WEIGHTS_FILE);
    try (OutputStream stream = Files.newOutputStream(weights)) {
      model.write(stream);
    }
    Path gazetteer = folder.resolve(EntityModel.GAZETTEER_FILE);
    try (OutputStream stream = new GZIPOutputStream(Files.newOutputStream(gazetteer))) {
      Files.copy(labelled.gazetteerFile(), stream);
    }
    out.printf(
        "Entities: %,d sentences, %,d and %,d features, %,d bytes in %s%n",
        sentences.size(),
        model.chain().weights().size(),
        model.spans().weights().size(),
        Files.size(weights),
        weights);
  }

  private static WordClusters clusters(Path file) throws IOException {
    try (InputStream stream = Files.newInputStream(file)) {
      return WordClusters.read(stream);
    }
  }
}
