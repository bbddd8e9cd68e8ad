package io.newsgraph.analysis.analysis;

import io.newsgraph.analysis.analyzer.ArticleAnalysis;
import io.newsgraph.analysis.database.Json;
import io.newsgraph.analysis.database.Row;
import io.newsgraph.analysis.database.Sql;
import io.newsgraph.analysis.selection.Fields;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The times and amounts of an article: nothing of the corpus points to them. */
record ArticleDetails(List<TimeView> times, List<AmountView> amounts) {

  private static final String NONE = "'[]'::jsonb";

  ArticleDetails {
    times = List.copyOf(times);
    amounts = List.copyOf(amounts);
  }

  static ArticleDetails of(ArticleAnalysis analysis) {
    return new ArticleDetails(
        analysis.times().stream().map(TimeView::of).toList(),
        analysis.amounts().stream().map(AmountView::of).toList());
  }

  /** Reads those of many articles in one statement, as far as they are asked for. */
  static Map<UUID, ArticleDetails> read(Sql sql, Collection<UUID> articles, Fields fields) {
    Map<UUID, ArticleDetails> read = new HashMap<>();
    sql.list(
            "select article_id, %s as times, %s as amounts from analysis where article_id = any(?::uuid[])"
                .formatted(
                    fields.has("dates") ? "times" : NONE, fields.has("amounts") ? "amounts" : NONE),
            row -> Map.entry(row.uuid("article_id"), of(row)),
            articles)
        .forEach(entry -> read.put(entry.getKey(), entry.getValue()));
    return read;
  }

  private static ArticleDetails of(Row row) {
    return new ArticleDetails(
        Json.readList(row.text("times"), TimeView.class),
        Json.readList(row.text("amounts"), AmountView.class));
  }
}
