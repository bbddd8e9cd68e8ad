package io.newsgraph.evaluation.benchmark;

import io.newsgraph.analysis.language.Document;
import io.newsgraph.evaluation.gold.ArticleFile;
import io.newsgraph.evaluation.gold.GoldArticle;
import io.newsgraph.evaluation.gold.GoldSet;
import io.newsgraph.evaluation.gold.Half;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The articles that speed is measured on: the gold articles to work on, and a folder's. */
final class Articles {

  private Articles() {}

  /**
   * @param folder of articles with a header, as {@code seeds/} has them; left out if it is missing
   */
  static List<Document> load(Path folder) throws IOException {
    Stream<Document> gold = GoldSet.load(Half.TUNE).stream().map(GoldArticle::document);
    return Stream.concat(gold, inFolder(folder).stream()).toList();
  }

  static long characters(List<Document> articles) {
    return articles.stream().mapToLong(article -> article.text().length()).sum();
  }

  private static List<Document> inFolder(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    Stream.Builder<Document> articles = Stream.builder();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        articles.add(ArticleFile.read(file.toString(), Files.readString(file)));
      }
    }
    return articles.build().toList();
  }
}
