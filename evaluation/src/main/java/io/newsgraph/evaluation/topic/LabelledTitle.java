package io.newsgraph.evaluation.topic;

import io.newsgraph.analysis.entity.model.EntityModel;
import io.newsgraph.analysis.entity.model.Gazetteer;
import io.newsgraph.analysis.language.MorphologicalAnalyzer;
import io.newsgraph.analysis.topic.TopicFeatures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A title whose topic a person gave.
 *
 * @param topic its label
 */
record LabelledTitle(String topic, String title, TopicFeatures features) {

  private static final MorphologicalAnalyzer MORPHOLOGY = new MorphologicalAnalyzer();

  /**
   * Reads a file of titles: a header, then a topic, a tab and a title a line.
   *
   * @throws IOException if the file cannot be read or a line has no tab
   */
  static List<LabelledTitle> read(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file);
    int broken =
        IntStream.range(1, lines.size())
            .filter(i -> lines.get(i).indexOf('\t') < 1)
            .findFirst()
            .orElse(-1);
    if (broken > 0) {
      throw new IOException(file + ", line " + (broken + 1) + ": no topic, tab and title");
    }
    return lines.stream().skip(1).parallel().map(LabelledTitle::parse).toList();
  }

  private static LabelledTitle parse(String line) {
    int tab = line.indexOf('\t');
    return of(line.substring(0, tab), line.substring(tab + 1));
  }

  static LabelledTitle of(String topic, String title) {
    Gazetteer known = EntityModel.shipped().gazetteer();
    TopicFeatures features = TopicFeatures.of(title, MORPHOLOGY.analyze(title), known);
    return new LabelledTitle(topic, title, features);
  }
}
