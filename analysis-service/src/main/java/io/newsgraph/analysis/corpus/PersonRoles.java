package io.newsgraph.analysis.corpus;

import io.newsgraph.analysis.database.Sql;
import java.util.Collection;
import java.util.UUID;

/** Keeps what most articles say that a person is: KT 대표. It tells people of one name apart. */
final class PersonRoles {

  /** By the offices that relations place in an organisation, else by those beside the name. */
  private static final String SETTLE =
      """
      update entity e set roles = made.roles
      from (
        select p.id, coalesce(
          (select string_agg(role, ', ' order by articles desc, role) from (
             select o.name || ' ' || r.label as role, count(distinct r.article_id) as articles
             from (select article_id, object, label from article_relation
                   where subject = p.id and type = 'ROLE' and object is not null and label is not null and not former
                   order by effective_at desc, article_id desc limit 200) r
             join entity o on o.id = r.object
             group by 1 order by 2 desc, 1 limit 2) placed),
          (select string_agg(office, ', ' order by articles desc, office) from (
             select office, count(*) as articles
             from (select offices from article_entity
                   where entity_id = p.id order by effective_at desc, article_id desc limit 200) a, unnest(a.offices) as office
             group by 1 order by 2 desc, 1 limit 2) beside)) as roles
        from entity p where p.id = any(?::uuid[]) and p.type = 'PERSON'
      ) made
      where e.id = made.id and e.roles is distinct from made.roles
      """;

  private PersonRoles() {}

  static void settle(Sql sql, Collection<UUID> entities) {
    if (!entities.isEmpty()) {
      sql.update(SETTLE, entities);
    }
  }
}
