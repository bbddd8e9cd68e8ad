package io.newsgraph.analysis.corpus;

import io.newsgraph.analysis.database.Sql;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * Which rows of articles are counted: all of some articles, or in them those of some entities.
 *
 * @param entities a condition on article_entity
 * @param edges a condition on article_edge
 */
record ShareScope(
    String entities, List<Object> entityParameters, String edges, List<Object> edgeParameters) {

  private static final String WITHIN = "article_id = any(?::uuid[])";

  static ShareScope of(Collection<UUID> articles) {
    List<Object> parameters = List.of(articles);
    return new ShareScope(WITHIN, parameters, WITHIN, parameters);
  }

  static ShareScope of(Collection<UUID> articles, Collection<UUID> entities) {
    return new ShareScope(
        WITHIN + " and entity_id = any(?::uuid[])",
        List.of(articles, entities),
        WITHIN + " and (source = any(?::uuid[]) or target = any(?::uuid[]))",
        List.of(articles, entities, entities));
  }

  /**
   * Runs a statement in which {@code {entities}} or {@code {edges}}, once or several times, stands
   * for the condition.
   */
  void update(Sql sql, String statement) {
    List<Object> parameters = new ArrayList<>();
    String rest = statement;
    int at = rest.indexOf('{');
    while (at >= 0) {
      boolean isEdges = rest.startsWith("{edges}", at);
      parameters.addAll(isEdges ? edgeParameters : entityParameters);
      rest = rest.substring(at + 1);
      at = rest.indexOf('{');
    }
    sql.update(
        statement.replace("{entities}", entities).replace("{edges}", edges), parameters.toArray());
  }
}
