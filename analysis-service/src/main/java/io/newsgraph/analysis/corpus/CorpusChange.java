package io.newsgraph.analysis.corpus;

import io.newsgraph.analysis.database.Sql;
import io.newsgraph.analysis.entity.EntityKey;
import io.newsgraph.analysis.entity.identity.Appearance;
import io.newsgraph.analysis.entity.identity.EntityIdentities;
import io.newsgraph.analysis.entity.identity.Identities;
import io.newsgraph.analysis.entity.identity.NameLocks;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * The change that one transaction makes to the results and their counts: old results out, a new one
 * in. Used in this order: the caller locks the articles, then {@link #lock}, {@link #withdraw},
 * {@link #identify}, {@link #contribute}, {@link #finish}; locks are then always taken articles
 * first, names next, terms last.
 */
public final class CorpusChange {

  private final Sql sql;
  private final TermCounts counts = new TermCounts();
  private final NameLocks locks = new NameLocks();
  private final Set<UUID> left = new LinkedHashSet<>();
  private final Set<UUID> named = new LinkedHashSet<>();

  public CorpusChange(Sql sql) {
    this.sql = sql;
  }

  /**
   * Locks what is about to change.
   *
   * @param names of the new result
   * @param articles those whose results change
   */
  public void lock(Collection<EntityKey> names, Collection<UUID> articles) {
    CorrectionTurn.share(sql);
    locks.lock(sql, names, articles);
  }

  /**
   * Takes the articles' results out, if they have any.
   *
   * @return the entities they named
   */
  public List<UUID> withdraw(Collection<UUID> articles) {
    sql.list(
            "select day, terms from analysis where article_id = any(?::uuid[])",
            row -> new Terms(LocalDate.parse(row.text("day")), row.texts("terms")),
            articles)
        .forEach(gone -> counts.count(gone.day(), gone.terms(), -1));
    List<UUID> entities = ArticleShares.withdraw(sql, articles);
    left.addAll(entities);
    sql.update("delete from analysis where article_id = any(?::uuid[])", articles);
    return entities;
  }

  /** Erases what people corrected in the articles. */
  public void forgetCorrections(Collection<UUID> articles) {
    left.addAll(
        sql.list(
            """
            with gone as (delete from article_correction where article_id = any(?::uuid[])
                          returning from_entity, to_entity)
            select distinct coalesce(e.merged_into, e.id) as id
            from gone join entity e on e.id in (from_entity, to_entity)
            """,
            row -> row.uuid("id"),
            articles));
  }

  /** Finds or makes what the new result names. See {@link EntityIdentities#find}. */
  public Identities identify(UUID article, Collection<UUID> before, List<Appearance> appearances) {
    return EntityIdentities.find(sql, locks, article, before, appearances);
  }

  /**
   * Counts a result whose rows were just written.
   *
   * @param names each spelling of each entity once
   */
  public void contribute(UUID article, LocalDate day, List<String> terms, List<UsedName> names) {
    ArticleShares.putIn(sql, ShareScope.of(List.of(article)), names);
    names.forEach(name -> named.add(name.entity_id()));
    counts.count(day, terms, 1);
  }

  /** Erases what nothing names any more and applies the counts that every article shares. */
  public void finish() {
    if (!left.isEmpty()) {
      ArticleShares.eraseUnnamed(sql, left);
    }
    named.addAll(left);
    PersonRoles.settle(sql, named);
    locks.eraseUnused(sql);
    counts.apply(sql);
  }

  /**
   * A spelling that articles use for an entity; the component names are those of the SQL row.
   *
   * @param articles how many
   */
  public record UsedName(UUID entity_id, String name, String normalized, int articles) {}

  private record Terms(LocalDate day, List<String> terms) {}
}
