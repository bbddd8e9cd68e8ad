package io.newsgraph.analysis.article;

import io.newsgraph.analysis.identifier.EntityId;
import io.newsgraph.analysis.keyword.TermKey;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Which articles a list keeps.
 *
 * @param entities articles that name them; none keeps all
 * @param all whether an article must name all of them, not just any
 * @param topics of any of them; none keeps all
 * @param keywords with any of them, in whatever spelling, among its terms; none keeps all
 * @param statuses of the analysis: names of its states; none keeps all
 */
record ArticleFilter(
    List<EntityId> entities,
    boolean all,
    List<String> statuses,
    List<String> topics,
    List<String> keywords,
    List<String> publishers,
    List<String> sections,
    DateRange range) {

  private static final String NAMED =
      " and exists (select from article_entity n where n.article_id = a.id and n.entity_id in"
          + " (select coalesce(e.merged_into, e.id) from entity e where e.id = any(?::uuid[])))";

  ArticleFilter {
    entities = List.copyOf(entities);
  }

  /** The condition on articles {@code a}, and its parameters, which are added to the list. */
  String where(List<Object> parameters) {
    StringBuilder where = new StringBuilder("where true");
    for (List<UUID> named : named()) {
      where.append(NAMED);
      parameters.add(named);
    }
    anyOf(where, parameters, "a.publisher", publishers);
    anyOf(where, parameters, "a.section", sections);
    anyOf(
        where,
        parameters,
        "coalesce((select t.status from task t where t.article_id = a.id), 'DONE')",
        statuses);
    analyzed(where, parameters, "n.topic = any(?::text[])", topics);
    analyzed(where, parameters, "n.terms && (?::text[] collate \"C\")", keys());
    bound(where, parameters, "a.effective_at >= ?", range.from());
    bound(where, parameters, "a.effective_at < ?", range.to());
    return where.toString();
  }

  /** The keywords as terms are counted, and as they are given: older analyses have them so. */
  private List<String> keys() {
    return keywords.stream()
        .flatMap(keyword -> Stream.of(TermKey.of(keyword), keyword))
        .distinct()
        .toList();
  }

  /** Groups of entities, of each of which one must be named. */
  private List<List<UUID>> named() {
    List<UUID> ids = entities.stream().map(EntityId::value).toList();
    if (ids.isEmpty()) {
      return List.of();
    }
    return all ? ids.stream().map(List::of).toList() : List.of(new ArrayList<>(ids));
  }

  private static void anyOf(
      StringBuilder where, List<Object> parameters, String column, List<String> values) {
    if (!values.isEmpty()) {
      where.append(" and ").append(column).append(" = any(?::text[])");
      parameters.add(values);
    }
  }

  private static void analyzed(
      StringBuilder where, List<Object> parameters, String condition, List<String> values) {
    if (!values.isEmpty()) {
      where
          .append(" and exists (select from analysis n where n.article_id = a.id and ")
          .append(condition)
          .append(")");
      parameters.add(values);
    }
  }

  private static void bound(
      StringBuilder where, List<Object> parameters, String condition, Object value) {
    if (value != null) {
      where.append(" and ").append(condition);
      parameters.add(value);
    }
  }
}
