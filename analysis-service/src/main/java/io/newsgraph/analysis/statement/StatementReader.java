package io.newsgraph.analysis.statement;

import io.newsgraph.analysis.database.Row;
import io.newsgraph.analysis.database.Sql;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** Reads what many articles state, in one statement each. */
public final class StatementReader {

  private static final String RELATION =
      "article_id, position, type, subject, object, label, former, hedged, as_of, ";

  private StatementReader() {}

  /** The articles' quotations, in order of the text. */
  public static Map<UUID, List<QuotationRow>> quotations(Sql sql, Collection<UUID> articles) {
    return byArticle(sql, "*", "article_quotation", QuotationRow::of, articles);
  }

  /**
   * The articles' relations, in order of their first evidence.
   *
   * @param evidence whether it is read; else there is none
   */
  public static Map<UUID, List<RelationRow>> relations(
      Sql sql, Collection<UUID> articles, boolean evidence) {
    String columns = RELATION + (evidence ? "evidence" : "'[]'::jsonb as evidence");
    return byArticle(sql, columns, "article_relation", RelationRow::of, articles);
  }

  private static <T> Map<UUID, List<T>> byArticle(
      Sql sql, String columns, String table, Function<Row, T> rowOf, Collection<UUID> articles) {
    Map<UUID, List<T>> found = new HashMap<>();
    sql.list(
            "select %s from %s where article_id = any(?::uuid[]) order by article_id, position"
                .formatted(columns, table),
            row -> Map.entry(row.uuid("article_id"), rowOf.apply(row)),
            articles)
        .forEach(
            entry ->
                found
                    .computeIfAbsent(entry.getKey(), _ -> new ArrayList<>())
                    .add(entry.getValue()));
    return found;
  }
}
