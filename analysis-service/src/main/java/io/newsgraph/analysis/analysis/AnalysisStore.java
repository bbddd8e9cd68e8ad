package io.newsgraph.analysis.analysis;

import io.newsgraph.analysis.corpus.CorpusChange;
import io.newsgraph.analysis.database.Sql;
import io.newsgraph.analysis.entity.EntityKey;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
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
    Map<EntityKey, UUID> identities = change.lock(result.names(), old);
    if (known) {
      change.withdraw(old);
    }
    AnalysisRows rows = AnalysisRows.of(result, identities);
    LocalDate day = rows.insert(sql, article);
    change.contribute(article, day, result.terms(), rows.usedNames());
    change.finish();
  }

  /** Erases articles with everything known of them. */
  public static void erase(Sql sql, Collection<UUID> articles) {
    CorpusChange change = new CorpusChange(sql);
    change.lock(Map.of(), articles);
    change.withdraw(articles);
    sql.update("delete from article where id = any(?::uuid[])", articles);
    change.finish();
  }
}
