package io.newsgraph.evaluation.entity;

import io.newsgraph.analysis.entity.model.EntityModel;
import io.newsgraph.evaluation.Training;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** Makes the shipped entity model of labelled sentences and a gazetteer. */
public final class EntityTraining implements Training {

  private static final Path FOLDER = Path.of("io", "newsgraph", "analysis", "entity", "model");

  @Override
  public void run(Path data, Path resources, PrintWriter out) throws IOException {
    EntityData labelled = EntityData.in(data);
    List<LabelledSentence> sentences = labelled.sentences();
    EntityModel model = EntityTrainer.train(sentences, labelled.gazetteer());
    Path folder = Files.createDirectories(resources.resolve(FOLDER));
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
}
