package io.newsgraph.analysis.graph;

import io.newsgraph.analysis.database.Sql;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads the pairs that articles name, in one statement. */
public final class ArticleEdges {

  private static final String EDGES =
      """
      select e.*
      from unnest(?::uuid[]) as wanted(article_id)
      cross join lateral (
        select article_id, source, target, sentences, %s as evidence from article_edge
        where article_id = wanted.article_id
        order by sentences desc, source, target limit ?
      ) e
      """;

  private ArticleEdges() {}

  /**
   * The weightiest of each article, and one more than are shown where there are more.
   *
   * @param evidence whether it is read; else there is none
   */
  public static Map<UUID, List<EdgeRow>> read(
      Sql sql, Collection<UUID> articles, boolean evidence) {
    Map<UUID, List<EdgeRow>> edges = new HashMap<>();
    sql.list(
            EDGES.formatted(evidence ? "evidence" : "'{}'::integer[]"),
            row -> Map.entry(row.uuid("article_id"), EdgeRow.of(row)),
            articles,
            ArticleGraph.MAX_EDGES + 1)
        .forEach(
            entry ->
                edges
                    .computeIfAbsent(entry.getKey(), _ -> new ArrayList<>())
                    .add(entry.getValue()));
    return edges;
  }
}
