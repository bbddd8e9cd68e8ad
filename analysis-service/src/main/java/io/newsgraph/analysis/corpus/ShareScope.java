package io.newsgraph.analysis.corpus;

import io.newsgraph.analysis.database.Sql;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which rows of articles are counted: all of some articles, or in them those of some entities.
 *
 * @param entities a condition on article_entity
 * @param edges a condition on article_edge
 */
record ShareScope(Condition entities, Condition edges) {

  private static final Pattern PLACE = Pattern.compile("\\{(entities|edges)}");

  private static final String WITHIN = "article_id = any(?::uuid[])";

  record Condition(String sql, List<Object> parameters) {}

  static ShareScope of(Collection<UUID> articles) {
    List<Object> parameters = List.of(articles);
    return new ShareScope(new Condition(WITHIN, parameters), new Condition(WITHIN, parameters));
  }

  static ShareScope of(Collection<UUID> articles, Collection<UUID> entities) {
    return new ShareScope(
        new Condition(WITHIN + " and entity_id = any(?::uuid[])", List.of(articles, entities)),
        new Condition(
            WITHIN + " and (source = any(?::uuid[]) or target = any(?::uuid[]))",
            List.of(articles, entities, entities)));
  }

  /**
   * Runs a statement in which {@code {entities}} and {@code {edges}}, once or several times, stand
   * for the conditions.
   */
  void update(Sql sql, String statement) {
    List<Object> parameters = new ArrayList<>();
    String filled =
        PLACE
            .matcher(statement)
            .replaceAll(
                place -> {
                  Condition condition = place.group(1).equals("edges") ? edges : entities;
                  parameters.addAll(condition.parameters());
                  return Matcher.quoteReplacement(condition.sql());
                });
    sql.update(filled, parameters.toArray());
  }
}
