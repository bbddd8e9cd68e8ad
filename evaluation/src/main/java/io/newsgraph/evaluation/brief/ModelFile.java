package io.newsgraph.evaluation.brief;

import io.newsgraph.analysis.weights.LinearModel;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** The file of a model that is shipped. */
final class ModelFile {

  private ModelFile() {}

  static void write(LinearModel model, Path file) throws IOException {
    Files.createDirectories(file.getParent());
    try (OutputStream stream = Files.newOutputStream(file)) {
      model.write(stream);
    }
  }

  static String describe(LinearModel model, Path file) throws IOException {
    return "%,d features, %,d bytes in %s"
        .formatted(model.weights().size(), Files.size(file), file);
  }
}
