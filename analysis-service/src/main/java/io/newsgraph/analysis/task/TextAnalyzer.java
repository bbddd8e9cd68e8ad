package io.newsgraph.analysis.task;

import io.newsgraph.analysis.analyzer.ArticleAnalysis;
import io.newsgraph.analysis.language.Document;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** What the pipeline needs of an analyser; called by several workers at once. */
public interface TextAnalyzer {

  /** Names the analyser in every analysis it makes; another version may find other things. */
  String version();

  ArticleAnalysis analyze(Document document);

  /**
   * Analyses while somebody waits.
   *
   * @return empty if nobody did any longer before it was done
   */
  default Optional<ArticleAnalysis> analyze(Document document, BooleanSupplier isOver) {
    ArticleAnalysis analysis = analyze(document);
    return isOver.getAsBoolean() ? Optional.empty() : Optional.of(analysis);
  }

  /**
   * Analyses several articles at once, where that is faster than one after the other.
   *
   * @return one for each document, in their order
   */
  default List<ArticleAnalysis> analyzeAll(List<Document> documents) {
    return documents.stream().map(this::analyze).toList();
  }
}
