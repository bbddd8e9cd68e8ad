package io.newsgraph.evaluation.scoring;

import io.newsgraph.analysis.analyzer.ArticleAnalysis;
import io.newsgraph.analysis.language.Span;
import io.newsgraph.evaluation.gold.GoldArticle;
import java.util.function.Consumer;

/**
 * One article, with what there is in it and what was found in it.
 *
 * @param errors takes a line for every difference
 */
record Comparison(
    GoldArticle gold, ArticleAnalysis found, Alignment alignment, Consumer<String> errors) {

  static Comparison of(GoldArticle gold, ArticleAnalysis found, Consumer<String> errors) {
    return new Comparison(gold, found, new Alignment(gold.entities(), found.clusters()), errors);
  }

  void missed(String what, String gold) {
    errors.accept(gold().name() + "\t" + what + " missed\tgold " + gold);
  }

  void spurious(String what, String found) {
    errors.accept(gold().name() + "\t" + what + " not in gold\tfound " + found);
  }

  void wrong(String what, String gold, String found) {
    errors.accept(gold().name() + "\t" + what + " wrong\tgold " + gold + "\tfound " + found);
  }

  /** The words of a place, and enough around them to know it again. */
  String show(Span span) {
    String text = gold.text();
    String before = text.substring(Math.max(0, span.start() - 12), span.start());
    String after = text.substring(span.end(), Math.min(text.length(), span.end() + 8));
    return (before + "[" + span.of(text) + "]" + after).replace('\n', ' ');
  }
}
