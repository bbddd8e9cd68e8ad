package io.newsgraph.analysis.graph;

import io.newsgraph.analysis.article.DateRange;
import io.newsgraph.analysis.database.Sql;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Where a graph's weights come from: as SQL, sub-selects with the columns (entity_id, articles) and
 * (source, target, articles, sentences), and a condition on article_edge and article_relation for
 * the evidence.
 *
 * @param parameters of each of the two sub-selects, in order
 * @param evidenceParameters of the condition
 * @param truncated whether articles were left out
 * @param totals whether the edges are those of the table over all articles, with its indexes
 */
record GraphSource(
    String nodes,
    String edges,
    List<Object> parameters,
    String evidence,
    List<Object> evidenceParameters,
    boolean truncated,
    boolean totals) {

  private static final String WITHIN = "article_id = any(?::uuid[])";

  private static final String KEPT =
      """
      select id from article
      where (cardinality(?::text[]) = 0 or publisher = any(?::text[]))
        and (cardinality(?::text[]) = 0 or section = any(?::text[]))
        and effective_at >= coalesce(?::timestamptz, '-infinity') and effective_at < coalesce(?::timestamptz, 'infinity')
        and exists (select from analysis where article_id = article.id)
        and (cardinality(?::text[]) = 0 or exists (
          select from article_relation r
          where r.article_id = article.id and r.type = any(?::text[]) and r.object is not null))
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
    if (!filter.relations().isEmpty()) {
      return relations(sql, filter, maxArticles);
    }
    boolean allPublications = filter.publishers().isEmpty() && filter.sections().isEmpty();
    if (allPublications && filter.range().isUnbounded()) {
      return overAll();
    }
    if (allPublications && filter.entities().isEmpty() && filter.range().isWholeDays()) {
      return days(filter.range());
    }
    return articles(sql, filter, maxArticles);
  }

  private static GraphSource overAll() {
    return new GraphSource(
        "(select id as entity_id, article_count as articles from entity where merged_into is null and article_count > 0)",
        "edge",
        List.of(),
        "true",
        List.of(),
        false,
        true);
  }

  private static GraphSource days(DateRange range) {
    String within = "day >= ?::date and day < ?::date";
    List<Object> days =
        List.of(text(range.firstDay(), "-infinity"), text(range.endDay(), "infinity"));
    return new GraphSource(
        "(select entity_id, sum(articles) as articles from entity_day where "
            + within
            + " group by entity_id)",
        "(select source, target, sum(articles) as articles, sum(sentences) as sentences from edge_day where "
            + within
            + " group by source, target)",
        days,
        within,
        days,
        false,
        false);
  }

  private static String text(LocalDate day, String unbounded) {
    return day == null ? unbounded : day.toString();
  }

  private static GraphSource articles(Sql sql, GraphFilter filter, int maxArticles) {
    Kept kept = Kept.read(sql, filter, maxArticles);
    return new GraphSource(
        "(select entity_id, count(*) as articles from article_entity where "
            + WITHIN
            + " group by entity_id)",
        "(select source, target, count(*) as articles, sum(sentences) as sentences from article_edge where "
            + WITHIN
            + " group by source, target)",
        List.of(kept.articles()),
        WITHIN,
        List.of(kept.articles()),
        kept.truncated(),
        false);
  }

  /** Here articles are those that state such a relation, and sentences those that do. */
  private static GraphSource relations(Sql sql, GraphFilter filter, int maxArticles) {
    Kept kept = Kept.read(sql, filter, maxArticles);
    String stated = WITHIN + " and type = any(?::text[]) and object is not null";
    return new GraphSource(
        "(select ends.entity_id, count(distinct article_id) as articles "
            + "from article_relation, unnest(array[source, target]) as ends(entity_id) where "
            + stated
            + " group by ends.entity_id)",
        "(select source, target, count(distinct article_id) as articles, "
            + "sum(jsonb_array_length(evidence)) as sentences from article_relation where "
            + stated
            + " group by source, target)",
        List.of(kept.articles(), filter.relations()),
        WITHIN,
        List.of(kept.articles()),
        kept.truncated(),
        false);
  }

  /** The newest articles that a filter keeps. */
  private record Kept(List<UUID> articles, boolean truncated) {

    static Kept read(Sql sql, GraphFilter filter, int maxArticles) {
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
              filter.relations(),
              filter.relations(),
              maxArticles + 1);
      boolean truncated = kept.size() > maxArticles;
      return new Kept(truncated ? kept.subList(0, maxArticles) : kept, truncated);
    }
  }
}
