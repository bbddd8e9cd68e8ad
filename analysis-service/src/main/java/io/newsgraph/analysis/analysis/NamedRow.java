package io.newsgraph.analysis.analysis;

import io.newsgraph.analysis.analysis.AnalysisState.ArticleEntity;
import io.newsgraph.analysis.database.Json;
import io.newsgraph.analysis.database.Row;
import io.newsgraph.analysis.database.Sql;
import io.newsgraph.analysis.entity.Entity;
import io.newsgraph.analysis.entity.identity.IdentityReason;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** An entity that an article names, as it is stored. */
record NamedRow(UUID entity, double salience, List<MentionView> mentions, IdentityView identity) {

  private static final String NAMED =
      """
      select article_id, entity_id, salience, %s as mentions, reason, detail from article_entity
      where article_id = any(?::uuid[])
      order by article_id, salience desc, entity_id
      """;

  NamedRow {
    mentions = List.copyOf(mentions);
  }

  static NamedRow of(NamedEntity named) {
    return new NamedRow(
        named.entity(),
        named.salience(),
        named.mentions().stream().map(MentionView::of).toList(),
        IdentityView.of(named.identity()));
  }

  /**
   * Reads those of many articles in one statement, the most salient of each first.
   *
   * @param mentions whether they are read; else there are none
   */
  static Map<UUID, List<NamedRow>> read(Sql sql, Collection<UUID> articles, boolean mentions) {
    String statement = NAMED.formatted(mentions ? "mentions" : "'[]'::jsonb");
    Map<UUID, List<NamedRow>> named = new HashMap<>();
    sql.list(statement, row -> Map.entry(row.uuid("article_id"), of(row)), articles)
        .forEach(
            entry ->
                named
                    .computeIfAbsent(entry.getKey(), _ -> new ArrayList<>())
                    .add(entry.getValue()));
    return named;
  }

  private static NamedRow of(Row row) {
    return new NamedRow(
        row.uuid("entity_id"),
        row.decimal("salience"),
        Json.readList(row.text("mentions"), MentionView.class),
        new IdentityView(IdentityReason.valueOf(row.text("reason")), row.text("detail")));
  }

  /**
   * @param entities by id, this one among them
   */
  ArticleEntity view(Map<UUID, Entity> entities) {
    return new ArticleEntity(entities.get(entity), salience, mentions, identity);
  }
}
