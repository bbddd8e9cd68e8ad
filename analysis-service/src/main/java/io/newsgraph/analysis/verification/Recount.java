package io.newsgraph.analysis.verification;

/**
 * A comparison of stored counts with a recount, as one statement that gives a row (key, expected,
 * found) for each difference.
 */
enum Recount {
  ENTITY(
      """
      select coalesce(s.id, r.id)::text as key, r.value as expected, s.value as found
      from (select id, concat_ws(' ', article_count, first_seen, last_seen) as value
            from entity where merged_into is null) s
      full join (select entity_id as id, concat_ws(' ', count(*), min(effective_at), max(effective_at)) as value
                 from article_entity group by entity_id) r using (id)
      where s.value is distinct from coalesce(r.value, '0')
      """),
  ENTITY_NAME(
      """
      select concat_ws(' ', entity_id, name) as key, r.articles as expected, s.articles as found
      from entity_name s
      full join (select entity_id, used as name, count(*) as articles
                 from article_entity, unnest(names) as used group by 1, 2) r using (entity_id, name)
      where s.articles is distinct from r.articles
      """),
  ENTITY_DAY(
      """
      select concat_ws(' ', entity_id, day) as key, r.articles as expected, s.articles as found
      from entity_day s
      full join (select entity_id, day, count(*) as articles from article_entity group by 1, 2) r
        using (entity_id, day)
      where s.articles is distinct from r.articles
      """),
  EDGE(
      """
      select concat_ws(' ', source, target) as key, r.value as expected, s.value as found
      from (select source, target, concat_ws(' ', articles, sentences) as value from edge) s
      full join (select source, target, concat_ws(' ', count(*), sum(sentences)) as value
                 from article_edge group by 1, 2) r using (source, target)
      where s.value is distinct from r.value
      """),
  EDGE_DAY(
      """
      select concat_ws(' ', source, target, day) as key, r.value as expected, s.value as found
      from (select source, target, day, concat_ws(' ', articles, sentences) as value from edge_day) s
      full join (select source, target, day, concat_ws(' ', count(*), sum(sentences)) as value
                 from article_edge group by 1, 2, 3) r using (source, target, day)
      where s.value is distinct from r.value
      """),
  TERM(
      """
      select term as key, r.articles as expected, s.articles as found
      from term_frequency s
      full join (select used as term, count(*) as articles
                 from analysis, unnest(terms) as used group by 1) r using (term)
      where s.articles is distinct from r.articles
      """),
  CORPUS_DAY(
      """
      select day::text as key, r.articles as expected, s.articles as found
      from corpus_day s
      full join (select day, count(*) as articles from analysis group by 1) r using (day)
      where s.articles is distinct from r.articles
      """),
  /** Every article has a result for its newest revision, or a task for it. */
  ARTICLE(
      """
      select a.id::text as key, a.revision as expected, coalesce(t.revision, n.revision) as found
      from article a
      left join analysis n on n.article_id = a.id
      left join task t on t.article_id = a.id
      where a.revision is distinct from coalesce(t.revision, n.revision)
      """),
  /** A row of an article or an entity that is no more. */
  ORPHAN(
      """
      select distinct concat_ws(' ', e.article_id, e.source, e.target) as key, null as expected, 'article_edge' as found
      from article_edge e
      left join article_entity s on s.article_id = e.article_id and s.entity_id = e.source
      left join article_entity t on t.article_id = e.article_id and t.entity_id = e.target
      where s.entity_id is null or t.entity_id is null
      union all
      select distinct concat_ws(' ', q.article_id, q.speaker), null, 'article_quotation'
      from article_quotation q
      left join article_entity s on s.article_id = q.article_id and s.entity_id = q.speaker
      where q.speaker is not null and s.entity_id is null
      union all
      select distinct concat_ws(' ', r.article_id, ends.entity_id), null, 'article_relation'
      from article_relation r
      cross join unnest(array[r.subject, r.object]) as ends(entity_id)
      left join article_entity s on s.article_id = r.article_id and s.entity_id = ends.entity_id
      where ends.entity_id is not null and s.entity_id is null
      union all
      select concat_ws(' ', c.article_id, c.correction_id), null, 'article_correction'
      from article_correction c
      left join article a on a.id = c.article_id
      left join entity f on f.id = c.from_entity
      where a.id is null or f.id is null
      union all
      select concat_ws(' ', e.type, e.normalized), null, 'entity without its entity_key'
      from entity e left join entity_key k using (type, normalized)
      where k.type is null
      union all
      select concat_ws(' ', k.type, k.normalized), null, 'entity_key'
      from entity_key k left join entity e using (type, normalized)
      where e.id is null
      union all
      select concat_ws(' ', m.id, m.merged_into), null, 'rows of a merged entity'
      from entity m join entity s on s.id = m.merged_into
      where m.article_count <> 0 or s.merged_into is not null
        or exists (select from article_entity where entity_id = m.id)
      """);

  private final String differences;

  Recount(String differences) {
    this.differences = differences;
  }

  /** The statement; its one parameter is the most rows to give. */
  String statement() {
    return "select key, expected::text as expected, found::text as found from ("
        + differences
        + ") d order by key limit ?";
  }
}
