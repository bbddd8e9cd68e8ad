package io.newsgraph.evaluation.gold;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

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
    ResourceFolder folder = new ResourceFolder(GoldSet.class, half.label());
    List<GoldArticle> articles = new ArrayList<>();
    for (String file : folder.files(ARTICLE)) {
      String name = half.label() + "/" + file;
      articles.add(read(name, folder.read(file + ARTICLE), folder.read(file + ANNOTATION)));
    }
    return List.copyOf(articles);
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
}
