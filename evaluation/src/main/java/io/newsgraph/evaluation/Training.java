package io.newsgraph.evaluation;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;

/** Makes one model file of the shipped analysis; the same bytes for the same data. */
public interface Training {

  /**
   * @param data folder of labelled data
   * @param resources {@code src/main/resources} of analysis-service, where the model goes
   */
  void run(Path data, Path resources, PrintWriter out) throws IOException;
}
