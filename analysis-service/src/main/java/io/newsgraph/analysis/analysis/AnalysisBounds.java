package io.newsgraph.analysis.analysis;

import io.newsgraph.analysis.amount.Amount;
import io.newsgraph.analysis.analyzer.ArticleAnalysis;
import io.newsgraph.analysis.entity.recognition.EntityCluster;
import io.newsgraph.analysis.keyword.KeywordCandidate;
import java.util.Comparator;
import java.util.List;

/** Cuts what was found in a text to what is kept and shown of it. */
final class AnalysisBounds {

  /** A reader is shown 50; twice as many leave the corpus a choice, and bound the row. */
  private static final int MAX_KEYWORDS = 100;

  /** Nobody looks at more places of one word, and a long article has thousands of some. */
  private static final int MAX_OCCURRENCES = 50;

  /** Of each list within an article: no reader gets to its end, and answers hold many articles. */
  private static final int MAX_ITEMS = 500;

  /** Longer "names" and "terms" are failures of recognition, and too long for an index. */
  private static final int MAX_NAME_LENGTH = 200;

  private AnalysisBounds() {}

  static ArticleAnalysis applyTo(ArticleAnalysis analysis) {
    return new ArticleAnalysis(
        analysis.sentences(),
        analysis.topic(),
        keywords(analysis.keywords()),
        first(analysis.clusters().stream().filter(AnalysisBounds::isNamed).toList()),
        first(analysis.quotations()),
        first(analysis.relations()),
        first(analysis.times().stream().filter(time -> isKeepable(time.text())).toList()),
        first(analysis.amounts().stream().filter(AnalysisBounds::isWritten).toList()));
  }

  /** Whether a name can be stored and compared. */
  static boolean isKeepable(String name) {
    return !name.isBlank() && name.length() <= MAX_NAME_LENGTH && name.indexOf('\0') < 0;
  }

  private static boolean isNamed(EntityCluster cluster) {
    return isKeepable(cluster.name());
  }

  private static boolean isWritten(Amount amount) {
    return isKeepable(amount.text()) && isKeepable(amount.unit());
  }

  private static <T> List<T> first(List<T> list) {
    return list.size() <= MAX_ITEMS ? list : list.subList(0, MAX_ITEMS);
  }

  private static List<KeywordCandidate> keywords(List<KeywordCandidate> candidates) {
    return candidates.stream()
        .filter(keyword -> isKeepable(keyword.term()) && isKeepable(keyword.key()))
        .sorted(
            Comparator.comparingDouble(KeywordCandidate::frequency)
                .reversed()
                .thenComparing(KeywordCandidate::term))
        .limit(MAX_KEYWORDS)
        .map(AnalysisBounds::bounded)
        .toList();
  }

  private static KeywordCandidate bounded(KeywordCandidate keyword) {
    return keyword.occurrences().size() <= MAX_OCCURRENCES
        ? keyword
        : new KeywordCandidate(
            keyword.term(),
            keyword.key(),
            keyword.frequency(),
            keyword.rate(),
            keyword.occurrences().subList(0, MAX_OCCURRENCES));
  }
}
