package io.newsgraph.analysis.analysis;

import io.newsgraph.analysis.analyzer.ArticleAnalysis;
import io.newsgraph.analysis.entity.EntityKey;
import io.newsgraph.analysis.entity.recognition.EntityCluster;
import io.newsgraph.analysis.keyword.KeywordCandidate;
import io.newsgraph.analysis.language.Document;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What an analyser found in an article, within the bounds of what is kept.
 *
 * @param analyzer the analyser's version
 */
public record AnalysisResult(
    String analyzer,
    Document document,
    ArticleAnalysis analysis,
    List<KeywordCandidate> keywords,
    List<EntityCluster> clusters) {

  /** A reader is shown 50; twice as many leave the corpus a choice, and bound the row. */
  private static final int MAX_KEYWORDS = 100;

  /** Nobody looks at more places of one word, and a long article has thousands of some. */
  private static final int MAX_OCCURRENCES = 50;

  /** As every list within an article. */
  private static final int MAX_ENTITIES = 500;

  /** Longer "names" and "terms" are failures of recognition, and too long for an index. */
  static final int MAX_NAME_LENGTH = 200;

  public AnalysisResult {
    keywords = List.copyOf(keywords);
    clusters = List.copyOf(clusters);
  }

  public static AnalysisResult of(String analyzer, Document document, ArticleAnalysis analysis) {
    List<KeywordCandidate> keywords =
        analysis.keywords().stream()
            .filter(keyword -> isKeepable(keyword.term()))
            .sorted(
                Comparator.comparingDouble(KeywordCandidate::frequency)
                    .reversed()
                    .thenComparing(KeywordCandidate::term))
            .limit(MAX_KEYWORDS)
            .map(AnalysisResult::bounded)
            .toList();
    List<EntityCluster> clusters =
        analysis.clusters().stream()
            .filter(cluster -> isKeepable(cluster.name()))
            .limit(MAX_ENTITIES)
            .toList();
    return new AnalysisResult(analyzer, document, analysis, keywords, clusters);
  }

  /** The name of each key; where two clusters have one, that of the more salient. */
  Map<EntityKey, String> names() {
    Map<EntityKey, String> names = new LinkedHashMap<>();
    clusters.forEach(cluster -> names.putIfAbsent(EntityKey.of(cluster), cluster.name()));
    return names;
  }

  List<String> terms() {
    return keywords.stream().map(KeywordCandidate::term).distinct().toList();
  }

  /** Whether a name can be stored and compared. */
  static boolean isKeepable(String name) {
    return !name.isBlank() && name.length() <= MAX_NAME_LENGTH && name.indexOf('\0') < 0;
  }

  private static KeywordCandidate bounded(KeywordCandidate keyword) {
    return keyword.occurrences().size() <= MAX_OCCURRENCES
        ? keyword
        : new KeywordCandidate(
            keyword.term(), keyword.frequency(), keyword.occurrences().subList(0, MAX_OCCURRENCES));
  }
}
