package io.newsgraph.analysis.entity.identity;

import io.newsgraph.analysis.database.Row;
import io.newsgraph.analysis.database.Sql;
import io.newsgraph.analysis.entity.EntityKey;
import io.newsgraph.analysis.entity.name.EntityType;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What people decided about one article, from the first correction to the last. The last one about
 * a name stands; a name that none is about goes where the corrections of its entity led.
 */
final class ArticleCorrections {

  private static final String READ =
      """
      select c.names, coalesce(f.merged_into, c.from_entity) as from_entity,
             coalesce(t.merged_into, t.id) as to_entity, t.type, k.reason
      from article_correction c
      join correction k on k.id = c.correction_id
      join entity t on t.id = c.to_entity
      left join entity f on f.id = c.from_entity
      where c.article_id = ?
      order by c.correction_id
      """;

  private final List<Correction> corrections;

  private ArticleCorrections(List<Correction> corrections) {
    this.corrections = corrections;
  }

  static ArticleCorrections none() {
    return new ArticleCorrections(List.of());
  }

  static ArticleCorrections read(Sql sql, UUID article) {
    return new ArticleCorrections(sql.list(READ, Correction::of, article));
  }

  /** Has the article's appearance be what people said it is, if they did. */
  IdentityDecision applyTo(EntityKey key, IdentityDecision decided) {
    for (Correction correction : corrections.reversed()) {
      if (correction.isAbout(key)) {
        return correction.decision();
      }
    }
    IdentityDecision decision = decided;
    for (Correction correction : corrections) {
      if (correction.from().equals(decision.entity()) && correction.type() == key.type()) {
        decision = correction.decision();
      }
    }
    return decision;
  }

  private record Correction(Set<String> names, UUID from, UUID to, EntityType type, String reason) {

    static Correction of(Row row) {
      return new Correction(
          Set.copyOf(row.texts("names")),
          row.uuid("from_entity"),
          row.uuid("to_entity"),
          EntityType.valueOf(row.text("type")),
          row.text("reason"));
    }

    boolean isAbout(EntityKey key) {
      return key.type() == type && names.contains(key.normalized());
    }

    IdentityDecision decision() {
      return new IdentityDecision(to, IdentityReason.CORRECTION, reason);
    }
  }
}
