package io.newsgraph.analysis.analysis;

import io.newsgraph.analysis.analyzer.AnalyzerVersion;
import io.newsgraph.analysis.analyzer.ArticleAnalysis;
import io.newsgraph.analysis.entity.identity.Appearance;
import io.newsgraph.analysis.keyword.KeywordCandidate;
import io.newsgraph.analysis.language.Document;
import java.util.List;

/**
 * What an analyser found in an article.
 *
 * @param analysis within the bounds of what is kept
 */
public record AnalysisResult(
    AnalyzerVersion analyzer, Document document, ArticleAnalysis analysis) {

  /** The result within {@link AnalysisBounds}. */
  public static AnalysisResult of(
      AnalyzerVersion analyzer, Document document, ArticleAnalysis analysis) {
    return new AnalysisResult(analyzer, document, AnalysisBounds.applyTo(analysis));
  }

  /** What it tells of who the things are that it names. */
  List<Appearance> appearances() {
    return Appearances.of(this);
  }

  /** What its keyword candidates are counted under in the corpus. */
  List<String> terms() {
    return analysis.keywords().stream().map(KeywordCandidate::key).distinct().toList();
  }
}
