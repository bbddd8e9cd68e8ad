package io.newsgraph.evaluation.gold;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The gold articles of the project. */
public final class GoldSet {

  private static final String ARTICLE = ".txt";
  private static final String ANNOTATION = ".gold";

  private GoldSet() {}

  /**
   * All articles of a half, in order of their file names.
   *
   * @throws GoldFormatException if a file does not keep the format, or names what is not in its
   *     text
   */
  public static List<GoldArticle> load(Half half) throws IOException {
    URL folder = GoldSet.class.getResource(half.label());
    if (folder == null) {
      throw new IOException("No folder of gold articles \"" + half.label() + "\"");
    }
    try {
      return load(half, folder.toURI());
    } catch (URISyntaxException e) {
      throw new IOException(e);
    }
  }

  /**
   * Joins one article with its annotation.
   *
   * @param name as errors name it, without the ending of a file
   */
  public static GoldArticle read(String name, String article, String annotation) {
    String normalized = Normalizer.normalize(annotation, Normalizer.Form.NFC);
    return new Annotation(name + ANNOTATION, normalized)
        .of(name, ArticleFile.read(name + ARTICLE, article));
  }

  private static List<GoldArticle> load(Half half, URI folder) throws IOException {
    if (!folder.getScheme().equals("jar")) {
      return load(half, names(Path.of(folder)));
    }
    try (FileSystem jar = FileSystems.newFileSystem(folder, Map.of())) {
      return load(half, names(jar.provider().getPath(folder)));
    }
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(file -> file.endsWith(ARTICLE))
          .map(file -> file.substring(0, file.length() - ARTICLE.length()))
          .sorted()
          .toList();
    }
  }

  private static List<GoldArticle> load(Half half, List<String> names) throws IOException {
    Stream.Builder<GoldArticle> articles = Stream.builder();
    for (String file : names) {
      String name = half.label() + "/" + file;
      articles.add(read(name, resource(name + ARTICLE), resource(name + ANNOTATION)));
    }
    return articles.build().toList();
  }

  private static String resource(String name) throws IOException {
    try (InputStream stream = GoldSet.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IOException("No gold file " + name);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
