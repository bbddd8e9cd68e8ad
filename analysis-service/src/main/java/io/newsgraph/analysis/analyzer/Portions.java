package io.newsgraph.analysis.analyzer;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/** How many articles are best analysed at once. */
public final class Portions {

  /**
   * Characters after which a portion ends. Articles analysed at once share what is in the
   * processor's caches; from here on more gain no more, and the first waits for the last.
   */
  private static final int LENGTH = 32_000;

  private Portions() {}

  /**
   * Splits into portions to give to {@link ArticleAnalyzer#analyzeAll}, in the same order.
   *
   * @param length of an article's text in characters; an article is never split
   */
  public static <T> List<List<T>> of(List<T> articles, ToIntFunction<T> length) {
    List<List<T>> portions = new ArrayList<>();
    int room = 0;
    for (T article : articles) {
      if (room <= 0) {
        portions.add(new ArrayList<>());
        room = LENGTH;
      }
      portions.getLast().add(article);
      room -= length.applyAsInt(article);
    }
    return portions;
  }
}
