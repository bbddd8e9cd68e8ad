package io.newsgraph.evaluation.cluster;

import io.newsgraph.analysis.language.TextBlock;
import io.newsgraph.evaluation.brief.BriefSet;
import io.newsgraph.evaluation.gold.GoldArticle;
import io.newsgraph.evaluation.gold.Half;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Text as newspapers write it, without labels. */
final class RawText {

  private RawText() {}

  /** The titles of a folder of data and the paragraphs of the project's short articles. */
  static List<String> read(Path data) throws IOException {
    List<String> texts = new ArrayList<>();
    Files.readAllLines(data.resolve("topics").resolve("train.tsv")).stream()
        .skip(1)
        .map(line -> line.substring(line.indexOf('\t') + 1))
        .forEach(texts::add);
    for (GoldArticle article : BriefSet.load(Half.TUNE)) {
      for (TextBlock block : article.document().blocks()) {
        texts.add(article.text().substring(block.start(), block.end()));
      }
    }
    return texts;
  }
}
