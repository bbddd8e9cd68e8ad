package io.newsgraph.analysis.corpus;

import io.newsgraph.analysis.corpus.CorpusChange.UsedName;
import io.newsgraph.analysis.database.Sql;
import io.newsgraph.analysis.entity.name.NameNormalizer;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * Has an entity take another one's place in some articles: their rows are moved, and the counts
 * with them. Where an article names both, its rows of both become one; the number of sentences that
 * then name it beside a third is the larger of the two, until the article is analysed again. The
 * caller has the {@link CorrectionTurn}.
 */
public final class ShareTransfer {

  private static final String MERGE_ENTITIES =
      """
      update article_entity t set
        salience = greatest(t.salience, f.salience),
        names = (select array_agg(name order by at) from (
                   select name, min(at) as at from unnest(t.names || f.names) with ordinality as u(name, at)
                   group by name order by 2 limit 20) n),
        mentions = (select jsonb_agg(mention order by (mention ->> 'start')::int) from (
                      select mention from jsonb_array_elements(t.mentions || f.mentions) as m(mention)
                      order by (mention ->> 'start')::int limit 500) m),
        offices = array(select distinct unnest(t.offices || f.offices) order by 1),
        callings = array(select distinct unnest(t.callings || f.callings) order by 1),
        reason = 'CORRECTION', detail = ?
      from article_entity f
      where f.article_id = any(?::uuid[]) and f.entity_id = ? and t.article_id = f.article_id and t.entity_id = ?
      """;

  private static final String DROP_MERGED =
      """
      delete from article_entity f using article_entity t
      where f.article_id = any(?::uuid[]) and f.entity_id = ? and t.article_id = f.article_id and t.entity_id = ?
      """;

  private static final String MOVE_ENTITIES =
      """
      update article_entity set entity_id = ?, reason = 'CORRECTION', detail = ?
      where article_id = any(?::uuid[]) and entity_id = ?
      """;

  private static final String MOVE_EDGES =
      """
      with gone as (
        delete from article_edge where article_id = any(?::uuid[]) and (source = ? or target = ?)
        returning article_id, effective_at, sentences, evidence, case source when ? then target else source end as other
      )
      insert into article_edge as e (article_id, source, target, effective_at, sentences, evidence)
      select article_id, least(?::uuid, other), greatest(?::uuid, other), effective_at, sentences, evidence
      from gone where other <> ?
      on conflict (article_id, source, target) do update set
        sentences = greatest(e.sentences, excluded.sentences),
        evidence = array(select distinct unnest(e.evidence || excluded.evidence) order by 1 limit 5)
      """;

  private static final String MOVE_QUOTATIONS =
      "update article_quotation set speaker = ? where article_id = any(?::uuid[]) and speaker = ?";

  /** A relation of a thing to itself is none. */
  private static final String DROP_RELATIONS =
      """
      delete from article_relation
      where article_id = any(?::uuid[]) and ((subject = ? and object = ?) or (object = ? and subject = ?))
      """;

  private static final String MOVE_RELATIONS =
      """
      update article_relation set
        subject = case subject when ? then ?::uuid else subject end,
        object = case object when ? then ?::uuid else object end
      where article_id = any(?::uuid[]) and (subject = ? or object = ?)
      """;

  private static final String NAMES =
      """
      select entity_id, used as name, count(*) as articles
      from article_entity, unnest(names) as used
      where article_id = any(?::uuid[]) and entity_id = ?
      group by 1, 2
      """;

  private ShareTransfer() {}

  /**
   * @param articles that name {@code from}
   * @param detail why, for people; or null
   */
  public static void move(Sql sql, UUID from, UUID to, Collection<UUID> articles, String detail) {
    ShareScope scope = ShareScope.of(articles, List.of(from, to));
    ArticleShares.takeOut(sql, scope);
    sql.update(MERGE_ENTITIES, detail, articles, from, to);
    sql.update(DROP_MERGED, articles, from, to);
    sql.update(MOVE_ENTITIES, to, detail, articles, from);
    sql.update(MOVE_EDGES, articles, from, from, from, to, to, to);
    sql.update(MOVE_QUOTATIONS, to, articles, from);
    sql.update(DROP_RELATIONS, articles, from, to, from, to);
    sql.update(MOVE_RELATIONS, from, to, from, to, articles, from, from);
    ArticleShares.putIn(sql, scope, names(sql, to, articles));
    ArticleShares.resettle(sql, List.of(from, to));
    PersonRoles.settle(sql, List.of(from, to));
  }

  private static List<UsedName> names(Sql sql, UUID entity, Collection<UUID> articles) {
    return sql.list(
        NAMES,
        row -> {
          String name = row.text("name");
          return new UsedName(
              row.uuid("entity_id"), name, NameNormalizer.normalize(name), row.integer("articles"));
        },
        articles,
        entity);
  }
}
