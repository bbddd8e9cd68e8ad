package io.newsgraph.analysis.graph;

import io.newsgraph.analysis.article.DateRange;
import io.newsgraph.analysis.database.Sql;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Where a graph's weights come from: as SQL, sub-selects with the columns (entity_id, articles) and
 * (source, target, articles, sentences), and a condition on article_edge for the evidence.
 *
 * @param parameters of each of the three, in order
 * @param truncated whether articles were left out
 */
record GraphSource(
    String nodes, String edges, String evidence, List<Object> parameters, boolean truncated) {

  private static final String KEPT =
      """
      select id from article
      where (cardinality(?::text[]) = 0 or publisher = any(?::text[]))
        and (cardinality(?::text[]) = 0 or section = any(?::text[]))
        and effective_at >= coalesce(?::timestamptz, '-infinity') and effective_at < coalesce(?::timestamptz, 'infinity')
        and exists (select from analysis where article_id = article.id)
      order by effective_at desc, id desc
      limit ?
      """;

  /**
   * The cheapest source that gives the filter's weights exactly: totals, else sums per day, else
   * the articles' own rows.
   *
   * @param maxArticles of how many articles (the newest) rows are read at most
   */
  static GraphSource of(Sql sql, GraphFilter filter, int maxArticles) {
    boolean allPublications = filter.publishers().isEmpty() && filter.sections().isEmpty();
    if (allPublications && filter.range().isUnbounded()) {
      return totals();
    }
    if (allPublications && filter.entities().isEmpty() && filter.range().isWholeDays()) {
      return days(filter.range());
    }
    return articles(sql, filter, maxArticles);
  }

  private static GraphSource totals() {
    return new GraphSource(
        "(select id as entity_id, article_count as articles from entity where merged_into is null)",
        "edge",
        "true",
        List.of(),
        false);
  }

  private static GraphSource days(DateRange range) {
    String within = "day >= ?::date and day < ?::date";
    return new GraphSource(
        "(select entity_id, sum(articles) as articles from entity_day where "
            + within
            + " group by entity_id)",
        "(select source, target, sum(articles) as articles, sum(sentences) as sentences from edge_day where "
            + within
            + " group by source, target)",
        within,
        List.of(text(range.firstDay(), "-infinity"), text(range.endDay(), "infinity")),
        false);
  }

  private static String text(LocalDate day, String unbounded) {
    return day == null ? unbounded : day.toString();
  }

  private static GraphSource articles(Sql sql, GraphFilter filter, int maxArticles) {
    List<UUID> kept =
        sql.list(
            KEPT,
            row -> row.uuid("id"),
            filter.publishers(),
            filter.publishers(),
            filter.sections(),
            filter.sections(),
            filter.range().from(),
            filter.range().to(),
            maxArticles + 1);
    boolean truncated = kept.size() > maxArticles;
    List<UUID> read = truncated ? kept.subList(0, maxArticles) : kept;
    String within = "article_id = any(?::uuid[])";
    return new GraphSource(
        "(select entity_id, count(*) as articles from article_entity where "
            + within
            + " group by entity_id)",
        "(select source, target, count(*) as articles, sum(sentences) as sentences from article_edge where "
            + within
            + " group by source, target)",
        within,
        List.of(read),
        truncated);
  }
}
