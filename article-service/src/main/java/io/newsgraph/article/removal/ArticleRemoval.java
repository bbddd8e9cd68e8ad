package io.newsgraph.article.removal;

import io.newsgraph.article.archive.ArticleRepository;
import io.newsgraph.article.changes.ChangeLog;
import io.newsgraph.article.identity.ArticleId;
import io.newsgraph.article.identity.ArticleNotFound;
import io.newsgraph.article.identity.IdentityHash;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Erases articles. */
@ApplicationScoped
class ArticleRemoval {

  private final ArticleRepository articles;
  private final ChangeLog changes;

  ArticleRemoval(ArticleRepository articles, ChangeLog changes) {
    this.articles = articles;
    this.changes = changes;
  }

  /**
   * Erases an article with its revisions, raw inputs and identity, and tells the feed. The same
   * input, sent again, makes a new article.
   *
   * @throws ArticleNotFound if there is no such article
   */
  @Transactional
  void remove(ArticleId id) {
    IdentityHash hash = articles.findIdentity(id).orElseThrow(() -> ArticleNotFound.of(id));
    articles.lock(hash);
    // Another request may have erased it while this one waited.
    if (!articles.erase(id)) {
      throw ArticleNotFound.of(id);
    }
    changes.deleted(id);
  }
}
