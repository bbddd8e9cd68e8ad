package io.newsgraph.analysis.corpus;

import io.newsgraph.analysis.database.Json;
import io.newsgraph.analysis.database.Sql;
import io.newsgraph.analysis.entity.EntityIdentities;
import io.newsgraph.analysis.entity.EntityKey;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The change that one transaction makes to the results and their counts: old results out, a new one
 * in. Used in this order: the caller locks the articles, then {@link #lock}, {@link #withdraw},
 * {@link #contribute}, {@link #finish}; locks are then always taken articles first, entities next,
 * terms last.
 */
public final class CorpusChange {

  private final Sql sql;
  private final TermCounts counts = new TermCounts();
  private final List<UUID> left = new ArrayList<>();

  public CorpusChange(Sql sql) {
    this.sql = sql;
  }

  /** Finds or makes, and locks, what is about to change. See {@link EntityIdentities#lock}. */
  public Map<EntityKey, UUID> lock(Map<EntityKey, String> names, Collection<UUID> leaving) {
    return EntityIdentities.lock(sql, names, leaving);
  }

  /** Takes the articles' results out, if they have any. */
  public void withdraw(Collection<UUID> articles) {
    sql.list(
            "select day, terms from analysis where article_id = any(?::uuid[])",
            row -> new Terms(LocalDate.parse(row.text("day")), row.texts("terms")),
            articles)
        .forEach(gone -> counts.count(gone.day(), gone.terms(), -1));
    left.addAll(ArticleShares.takeOut(sql, articles));
    sql.update("delete from analysis where article_id = any(?::uuid[])", articles);
  }

  /**
   * Counts a result whose rows were just written.
   *
   * @param names each spelling of each entity once
   */
  public void contribute(UUID article, LocalDate day, List<String> terms, List<UsedName> names) {
    ArticleShares.putIn(sql, article, Json.write(names));
    counts.count(day, terms, 1);
  }

  /** Erases what nothing names any more and applies the counts that every article shares. */
  public void finish() {
    if (!left.isEmpty()) {
      ArticleShares.eraseUnnamed(sql, left);
    }
    counts.apply(sql);
  }

  /** A spelling an article uses for an entity; the component names are those of the SQL row. */
  public record UsedName(UUID entity_id, String name, String normalized) {}

  private record Terms(LocalDate day, List<String> terms) {}
}
