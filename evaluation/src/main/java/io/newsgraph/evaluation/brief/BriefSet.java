package io.newsgraph.evaluation.brief;

import io.newsgraph.evaluation.gold.GoldArticle;
import io.newsgraph.evaluation.gold.GoldFormatException;
import io.newsgraph.evaluation.gold.Half;
import io.newsgraph.evaluation.gold.ResourceFolder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The short articles of the project. */
public final class BriefSet {

  private static final String FILE = ".txt";

  private BriefSet() {}

  /**
   * All short articles of a half, in order of their files: those to learn from, or those kept back.
   *
   * @throws GoldFormatException if a file does not keep the format
   */
  public static List<GoldArticle> load(Half half) throws IOException {
    ResourceFolder folder = new ResourceFolder(BriefSet.class, half.label());
    List<GoldArticle> articles = new ArrayList<>();
    for (String file : folder.files(FILE)) {
      articles.addAll(BriefFile.read(half.label() + "/" + file, folder.read(file + FILE)));
    }
    return List.copyOf(articles);
  }
}
