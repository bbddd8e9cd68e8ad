package io.newsgraph.analysis.analysis;

import io.newsgraph.analysis.corpus.CorpusFrequencies;
import io.newsgraph.analysis.database.Json;
import io.newsgraph.analysis.database.Row;
import io.newsgraph.analysis.database.Sql;
import io.newsgraph.analysis.keyword.Keyword;
import io.newsgraph.analysis.keyword.KeywordCandidate;
import io.newsgraph.analysis.keyword.KeywordRanking;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Ranks articles' keywords over the corpus as it is now, so that they do not depend on the order in
 * which articles came.
 */
final class KeywordReader {

  /** More are no longer what the article is about. */
  static final int MAX_KEYWORDS = 50;

  private KeywordReader() {}

  /**
   * Three statements: the candidates, the corpus's size, and all their terms' frequencies.
   *
   * @param first how many of each article, its best; null for as many as there are
   */
  static Map<UUID, List<Keyword>> read(Sql sql, Collection<UUID> articles, Integer first) {
    int limit = first == null ? MAX_KEYWORDS : Math.min(first, MAX_KEYWORDS);
    List<Candidates> found =
        sql.list(
            "select article_id, length, keywords from analysis where article_id = any(?::uuid[])",
            Candidates::of,
            articles);
    Set<String> terms =
        found.stream()
            .flatMap(each -> each.keywords().stream())
            .map(KeywordCandidate::key)
            .collect(Collectors.toSet());
    CorpusFrequencies corpus = CorpusFrequencies.read(sql, terms);
    Map<UUID, List<Keyword>> ranked = new HashMap<>();
    found.forEach(
        each ->
            ranked.put(
                each.article(),
                KeywordRanking.rank(each.keywords(), each.length(), corpus, limit)));
    return ranked;
  }

  private record Candidates(UUID article, int length, List<KeywordCandidate> keywords) {

    static Candidates of(Row row) {
      return new Candidates(
          row.uuid("article_id"),
          row.integer("length"),
          Json.readList(row.text("keywords"), KeywordCandidate.class));
    }
  }
}
