package io.newsgraph.analysis.corpus;

import io.newsgraph.analysis.database.Sql;
import io.newsgraph.analysis.keyword.DocumentFrequencies;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** The corpus's frequencies at one moment, of the terms that were asked for. */
public record CorpusFrequencies(long documents, Map<String, Long> frequencies)
    implements DocumentFrequencies {

  public CorpusFrequencies {
    frequencies = Map.copyOf(frequencies);
  }

  /** Reads them in two statements, however many terms. */
  public static CorpusFrequencies read(Sql sql, Collection<String> terms) {
    long documents =
        sql.first(
                "select coalesce(sum(articles), 0) as articles from corpus_day",
                row -> row.number("articles"))
            .orElseThrow();
    Map<String, Long> frequencies = new HashMap<>();
    sql.list(
            "select term, articles from term_frequency where term = any(?::text[])",
            row -> Map.entry(row.text("term"), row.number("articles")),
            terms)
        .forEach(entry -> frequencies.put(entry.getKey(), entry.getValue()));
    return new CorpusFrequencies(documents, frequencies);
  }

  @Override
  public long of(String term) {
    return frequencies.getOrDefault(term, 0L);
  }
}
