package io.newsgraph.analysis.task;

import io.newsgraph.analysis.analyzer.ArticleAnalysis;
import io.newsgraph.analysis.language.Document;

/** What the pipeline needs of an analyser; called by several workers at once. */
public interface TextAnalyzer {

  /** Names the analyser in every analysis it makes; another version may find other things. */
  String version();

  ArticleAnalysis analyze(Document document);
}
