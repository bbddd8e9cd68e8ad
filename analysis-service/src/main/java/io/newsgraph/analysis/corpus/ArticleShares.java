package io.newsgraph.analysis.corpus;

import io.newsgraph.analysis.database.Json;
import io.newsgraph.analysis.database.Sql;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * Articles' shares of the counts of entities and edges, put in and taken out. The caller holds the
 * names of every entity concerned, so no two transactions are ever in the same rows here.
 */
final class ArticleShares {

  private static final List<String> PUT_IN =
      List.of(
          """
          update entity e set article_count = article_count + given.articles,
            first_seen = least(e.first_seen, given.first_seen), last_seen = greatest(e.last_seen, given.last_seen)
          from (select entity_id, count(*) as articles, min(effective_at) as first_seen, max(effective_at) as last_seen
                from article_entity where {entities} group by entity_id) given
          where e.id = given.entity_id
          """,
          """
          insert into entity_day as c (entity_id, day, articles)
          select entity_id, day, count(*) from article_entity where {entities} group by entity_id, day
          on conflict (entity_id, day) do update set articles = c.articles + excluded.articles
          """,
          """
          insert into edge as c (source, target, articles, sentences)
          select source, target, count(*), sum(sentences) from article_edge where {edges} group by source, target
          on conflict (source, target) do update
            set articles = c.articles + excluded.articles, sentences = c.sentences + excluded.sentences
          """,
          """
          insert into edge_day as c (source, target, day, articles, sentences)
          select source, target, day, count(*), sum(sentences) from article_edge where {edges} group by source, target, day
          on conflict (source, target, day) do update
            set articles = c.articles + excluded.articles, sentences = c.sentences + excluded.sentences
          """);

  /**
   * Of each count the rows that are all gone first, then the others less what the articles gave.
   * Not the other way round: how many rows are at zero the planner cannot guess, and tries them one
   * by one.
   */
  private static final List<String> TAKE_OUT =
      List.of(
          """
          update entity e set article_count = article_count - gone.articles
          from (select entity_id, count(*) as articles from article_entity
                where {entities} group by entity_id) gone
          where e.id = gone.entity_id
          """,
          """
          delete from entity_name c
          using (select entity_id, name, count(*) as articles from article_entity, unnest(names) as name
                where {entities} group by entity_id, name) gone
          where (c.entity_id, c.name) = (gone.entity_id, gone.name) and c.articles = gone.articles
          """,
          """
          update entity_name c set articles = c.articles - gone.articles
          from (select entity_id, name, count(*) as articles from article_entity, unnest(names) as name
                where {entities} group by entity_id, name) gone
          where (c.entity_id, c.name) = (gone.entity_id, gone.name)
          """,
          """
          delete from entity_day c
          using (select entity_id, day, count(*) as articles from article_entity
                where {entities} group by entity_id, day) gone
          where (c.entity_id, c.day) = (gone.entity_id, gone.day) and c.articles = gone.articles
          """,
          """
          update entity_day c set articles = c.articles - gone.articles
          from (select entity_id, day, count(*) as articles from article_entity
                where {entities} group by entity_id, day) gone
          where (c.entity_id, c.day) = (gone.entity_id, gone.day)
          """,
          """
          delete from edge c
          using (select source, target, count(*) as articles, sum(sentences) as sentences from article_edge
                where {edges} group by source, target) gone
          where (c.source, c.target) = (gone.source, gone.target) and c.articles = gone.articles
          """,
          """
          update edge c set articles = c.articles - gone.articles, sentences = c.sentences - gone.sentences
          from (select source, target, count(*) as articles, sum(sentences) as sentences from article_edge
                where {edges} group by source, target) gone
          where (c.source, c.target) = (gone.source, gone.target)
          """,
          """
          delete from edge_day c
          using (select source, target, day, count(*) as articles, sum(sentences) as sentences from article_edge
                where {edges} group by source, target, day) gone
          where (c.source, c.target, c.day) = (gone.source, gone.target, gone.day) and c.articles = gone.articles
          """,
          """
          update edge_day c set articles = c.articles - gone.articles, sentences = c.sentences - gone.sentences
          from (select source, target, day, count(*) as articles, sum(sentences) as sentences from article_edge
                where {edges} group by source, target, day) gone
          where (c.source, c.target, c.day) = (gone.source, gone.target, gone.day)
          """);

  /** Names are put in apart: identity's form of a name is made outside the database. */
  private static final String PUT_IN_NAMES =
      """
      insert into entity_name as c (entity_id, name, normalized, articles)
      select entity_id, name, normalized, articles
      from json_to_recordset(?::json) as used(entity_id uuid, name text, normalized text, articles int)
      on conflict (entity_id, name) do update set articles = c.articles + excluded.articles
      """;

  /**
   * What no difference can tell: the earliest and latest of the articles left, and a name still in
   * use, unless people gave one.
   */
  private static final String RESETTLE =
      """
      update entity e set
        first_seen = (select min(effective_at) from article_entity a where a.entity_id = e.id),
        last_seen = (select max(effective_at) from article_entity a where a.entity_id = e.id),
        name = coalesce(e.given_name,
                        (select n.name from entity_name n where n.entity_id = e.id
                         order by n.name = e.name desc, n.normalized = e.normalized desc,
                                  n.articles desc, n.name
                         limit 1), e.name)
      where id = any(?::uuid[])
      """;

  /** The rows per article, apart from its analysis. */
  private static final List<String> ROWS =
      List.of("article_relation", "article_quotation", "article_edge", "article_entity");

  /** An entity goes with all that was merged into it; one that a correction is about stays. */
  private static final String UNNAMED =
      """
      from entity e
      where e.id = any(?::uuid[]) and e.article_count = 0 and e.merged_into is null
        and not exists (
          select from entity m join article_correction c on c.from_entity = m.id or c.to_entity = m.id
          where m.id = e.id or m.merged_into = e.id)
      """;

  private ArticleShares() {}

  /**
   * @param names of the rows of the scope, each name of an entity once
   */
  static void putIn(Sql sql, ShareScope scope, Collection<CorpusChange.UsedName> names) {
    PUT_IN.forEach(statement -> scope.update(sql, statement));
    sql.update(PUT_IN_NAMES, Json.write(names));
  }

  /** Takes the shares out; the rows they were counted from stay. */
  static void takeOut(Sql sql, ShareScope scope) {
    TAKE_OUT.forEach(statement -> scope.update(sql, statement));
  }

  /**
   * Takes the articles' shares out and deletes the rows they were counted from.
   *
   * @return the entities that the articles named
   */
  static List<UUID> withdraw(Sql sql, Collection<UUID> articles) {
    List<UUID> entities =
        sql.list(
            "select distinct entity_id from article_entity where article_id = any(?::uuid[])",
            row -> row.uuid("entity_id"),
            articles);
    takeOut(sql, ShareScope.of(articles));
    ROWS.forEach(
        table ->
            sql.update("delete from " + table + " where article_id = any(?::uuid[])", articles));
    resettle(sql, entities);
    return entities;
  }

  static void resettle(Sql sql, Collection<UUID> entities) {
    sql.update(RESETTLE, entities);
  }

  /** Erases those of the entities that no article names any more. */
  static void eraseUnnamed(Sql sql, Collection<UUID> entities) {
    sql.update("delete from entity where id in (select e.id " + UNNAMED + ")", entities);
  }
}
