package io.newsgraph.analysis.analysis;

import io.newsgraph.analysis.corpus.CorpusChange;
import io.newsgraph.analysis.database.Sql;
import io.newsgraph.analysis.entity.identity.Appearance;
import io.newsgraph.analysis.entity.identity.EntityIdentities;
import io.newsgraph.analysis.entity.identity.Identities;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Changes results together with every count they are part of, within the caller's transaction,
 * which holds the rows of the articles concerned.
 */
public final class AnalysisStore {

  private AnalysisStore() {}

  /** Stores a result for the article's newest revision; an older one is replaced. */
  public static void replace(Sql sql, UUID article, AnalysisResult result) {
    boolean known =
        sql.first("select from analysis where article_id = ?", _ -> Boolean.TRUE, article)
            .isPresent();
    List<UUID> old = known ? List.of(article) : List.of();
    CorpusChange change = new CorpusChange(sql);
    List<Appearance> appearances = result.appearances();
    change.lock(EntityIdentities.names(appearances), List.of(article));
    List<UUID> before = known ? change.withdraw(old) : List.of();
    Identities identities = change.identify(article, before, appearances);
    AnalysisRows rows = AnalysisRows.of(result, identities);
    LocalDate day = rows.insert(sql, article);
    change.contribute(article, day, result.terms(), rows.usedNames());
    change.finish();
  }

  /** Erases articles with everything known of them. */
  public static void erase(Sql sql, Collection<UUID> articles) {
    CorpusChange change = new CorpusChange(sql);
    change.lock(Set.of(), articles);
    change.withdraw(articles);
    change.forgetCorrections(articles);
    sql.update("delete from article where id = any(?::uuid[])", articles);
    change.finish();
  }
}
