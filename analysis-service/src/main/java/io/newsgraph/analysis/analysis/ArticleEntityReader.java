package io.newsgraph.analysis.analysis;

import io.newsgraph.analysis.analysis.AnalysisState.ArticleEntity;
import io.newsgraph.analysis.database.Json;
import io.newsgraph.analysis.database.Row;
import io.newsgraph.analysis.database.Sql;
import io.newsgraph.analysis.entity.Entity;
import io.newsgraph.analysis.entity.EntityReader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads the entities that articles name, in two statements. */
final class ArticleEntityReader {

  private static final String NAMED =
      """
      select article_id, entity_id, salience, mentions from article_entity
      where article_id = any(?::uuid[])
      order by article_id, salience desc, entity_id
      """;

  private ArticleEntityReader() {}

  static Map<UUID, List<ArticleEntity>> read(Sql sql, Collection<UUID> articles) {
    List<Named> rows = sql.list(NAMED, Named::of, articles);
    Map<UUID, Entity> entities =
        EntityReader.byIds(sql, rows.stream().map(Named::entity).distinct().toList());
    Map<UUID, List<ArticleEntity>> named = new HashMap<>();
    for (Named row : rows) {
      named
          .computeIfAbsent(row.article(), _ -> new ArrayList<>())
          .add(new ArticleEntity(entities.get(row.entity()), row.salience(), row.mentions()));
    }
    return named;
  }

  private record Named(UUID article, UUID entity, double salience, List<MentionView> mentions) {

    static Named of(Row row) {
      return new Named(
          row.uuid("article_id"),
          row.uuid("entity_id"),
          row.decimal("salience"),
          Json.readList(row.text("mentions"), MentionView.class));
    }
  }
}
