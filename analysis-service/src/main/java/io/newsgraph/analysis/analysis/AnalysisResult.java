package io.newsgraph.analysis.analysis;

import io.newsgraph.analysis.analyzer.AnalyzerVersion;
import io.newsgraph.analysis.analyzer.ArticleAnalysis;
import io.newsgraph.analysis.entity.EntityKey;
import io.newsgraph.analysis.keyword.KeywordCandidate;
import io.newsgraph.analysis.language.Document;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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

  /** The name of each key; where two clusters have one, that of the more salient. */
  Map<EntityKey, String> names() {
    Map<EntityKey, String> names = new LinkedHashMap<>();
    analysis
        .clusters()
        .forEach(cluster -> names.putIfAbsent(EntityKey.of(cluster), cluster.name()));
    return names;
  }

  /** What its keyword candidates are counted under in the corpus. */
  List<String> terms() {
    return analysis.keywords().stream().map(KeywordCandidate::key).distinct().toList();
  }
}
