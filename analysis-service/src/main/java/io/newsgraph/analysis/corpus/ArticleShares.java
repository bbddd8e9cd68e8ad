package io.newsgraph.analysis.corpus;

import io.newsgraph.analysis.database.Sql;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * An article's share of the counts of entities and edges, put in and taken out. The caller holds
 * the rows of every entity concerned, so no two transactions are ever in the same rows here.
 */
final class ArticleShares {

  private static final List<String> PUT_IN =
      List.of(
          """
          update entity e set article_count = article_count + 1,
            first_seen = least(e.first_seen, a.effective_at), last_seen = greatest(e.last_seen, a.effective_at)
          from article_entity a where a.article_id = ? and e.id = a.entity_id
          """,
          """
          insert into entity_day as c (entity_id, day, articles)
          select entity_id, day, 1 from article_entity where article_id = ?
          on conflict (entity_id, day) do update set articles = c.articles + excluded.articles
          """,
          """
          insert into edge as c (source, target, articles, sentences)
          select source, target, 1, sentences from article_edge where article_id = ?
          on conflict (source, target) do update
            set articles = c.articles + excluded.articles, sentences = c.sentences + excluded.sentences
          """,
          """
          insert into edge_day as c (source, target, day, articles, sentences)
          select source, target, day, 1, sentences from article_edge where article_id = ?
          on conflict (source, target, day) do update
            set articles = c.articles + excluded.articles, sentences = c.sentences + excluded.sentences
          """);

  /** First each count less what the articles gave, then the counts at zero go. */
  private static final List<String> TAKE_OUT =
      List.of(
          """
          update entity e set article_count = article_count - gone.articles
          from (select entity_id, count(*) as articles from article_entity
                where article_id = any(?::uuid[]) group by entity_id) gone
          where e.id = gone.entity_id
          """,
          """
          update entity_name c set articles = c.articles - gone.articles
          from (select entity_id, name, count(*) as articles from article_entity, unnest(names) as name
                where article_id = any(?::uuid[]) group by entity_id, name) gone
          where (c.entity_id, c.name) = (gone.entity_id, gone.name)
          """,
          """
          delete from entity_name
          where articles = 0
            and entity_id in (select entity_id from article_entity where article_id = any(?::uuid[]))
          """,
          """
          update entity_day c set articles = c.articles - gone.articles
          from (select entity_id, day, count(*) as articles from article_entity
                where article_id = any(?::uuid[]) group by entity_id, day) gone
          where (c.entity_id, c.day) = (gone.entity_id, gone.day)
          """,
          """
          delete from entity_day
          where articles = 0
            and (entity_id, day) in (select entity_id, day from article_entity where article_id = any(?::uuid[]))
          """,
          """
          update edge c set articles = c.articles - gone.articles, sentences = c.sentences - gone.sentences
          from (select source, target, count(*) as articles, sum(sentences) as sentences from article_edge
                where article_id = any(?::uuid[]) group by source, target) gone
          where (c.source, c.target) = (gone.source, gone.target)
          """,
          """
          delete from edge
          where articles = 0
            and (source, target) in (select source, target from article_edge where article_id = any(?::uuid[]))
          """,
          """
          update edge_day c set articles = c.articles - gone.articles, sentences = c.sentences - gone.sentences
          from (select source, target, day, count(*) as articles, sum(sentences) as sentences from article_edge
                where article_id = any(?::uuid[]) group by source, target, day) gone
          where (c.source, c.target, c.day) = (gone.source, gone.target, gone.day)
          """,
          """
          delete from edge_day
          where articles = 0
            and (source, target, day) in
              (select source, target, day from article_edge where article_id = any(?::uuid[]))
          """);

  /** Names are put in apart: identity's form of a name is made outside the database. */
  private static final String PUT_IN_NAMES =
      """
      insert into entity_name as c (entity_id, name, normalized, articles)
      select entity_id, name, normalized, 1
      from json_to_recordset(?::json) as used(entity_id uuid, name text, normalized text)
      on conflict (entity_id, name) do update set articles = c.articles + excluded.articles
      """;

  /**
   * What no difference can tell: the earliest and latest of the articles left, and a name still in
   * use.
   */
  private static final String RESETTLE =
      """
      update entity e set
        first_seen = (select min(effective_at) from article_entity a where a.entity_id = e.id),
        last_seen = (select max(effective_at) from article_entity a where a.entity_id = e.id),
        name = coalesce((select n.name from entity_name n where n.entity_id = e.id
                         order by n.name = e.name desc, n.normalized = e.normalized desc,
                                  n.articles desc, n.name
                         limit 1), e.name)
      where id = any(?::uuid[])
      """;

  /** The rows per article, apart from its analysis. */
  private static final List<String> ROWS =
      List.of("article_relation", "article_quotation", "article_edge", "article_entity");

  private ArticleShares() {}

  /**
   * @param names JSON rows of entity_id, name and normalized, each name of an entity once
   */
  static void putIn(Sql sql, UUID article, String names) {
    PUT_IN.forEach(statement -> sql.update(statement, article));
    sql.update(PUT_IN_NAMES, names);
  }

  /**
   * Takes the shares out and deletes the rows they were counted from.
   *
   * @return the entities that the articles named
   */
  static List<UUID> takeOut(Sql sql, Collection<UUID> articles) {
    List<UUID> entities =
        sql.list(
            "select distinct entity_id from article_entity where article_id = any(?::uuid[])",
            row -> row.uuid("entity_id"),
            articles);
    TAKE_OUT.forEach(statement -> sql.update(statement, articles));
    ROWS.forEach(
        table ->
            sql.update("delete from " + table + " where article_id = any(?::uuid[])", articles));
    sql.update(RESETTLE, entities);
    return entities;
  }

  /** Erases those of the entities that no article names any more. */
  static void eraseUnnamed(Sql sql, Collection<UUID> entities) {
    sql.update(
        "delete from entity where id = any(?::uuid[]) and article_count = 0 and merged_into is null",
        entities);
  }
}
