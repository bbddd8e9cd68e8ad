package io.newsgraph.article.archive;

import io.newsgraph.article.identity.ArticleId;
import io.newsgraph.article.identity.IdentityHash;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Finds articles, and finds them again by what identifies them. */
@ApplicationScoped
public class ArticleRepository implements PanacheRepositoryBase<ArchivedArticle, UUID> {

  /**
   * Lets one transaction at a time take in or delete what has this hash, until it ends: of two
   * equal inputs that arrive at once, the second finds the first's article.
   */
  public void lock(IdentityHash hash) {
    getSession()
        .createNativeQuery("SELECT 1 FROM pg_advisory_xact_lock(:key)", Integer.class)
        .setParameter("key", hash.lockKey())
        .getSingleResult();
  }

  public Optional<ArchivedArticle> findByIdentity(IdentityHash hash) {
    return getSession()
        .createNativeQuery(
            """
            SELECT a.* FROM article a JOIN article_identity i ON i.article_id = a.id
            WHERE i.hash = :hash
            """,
            ArchivedArticle.class)
        .setParameter("hash", hash.bytes())
        .getResultStream()
        .findFirst();
  }

  public void persist(ArchivedArticle article, IdentityHash hash) {
    persistAndFlush(article);
    getSession()
        .createNativeMutationQuery(
            "INSERT INTO article_identity (hash, article_id) VALUES (:hash, :id)")
        .setParameter("hash", hash.bytes())
        .setParameter("id", article.id)
        .executeUpdate();
  }

  public Optional<IdentityHash> findIdentity(ArticleId id) {
    return getSession()
        .createNativeQuery(
            "SELECT encode(hash, 'hex') FROM article_identity WHERE article_id = :id", String.class)
        .setParameter("id", id.uuid())
        .getResultStream()
        .map(IdentityHash::new)
        .findFirst();
  }

  /**
   * Erases an article; its revisions and its identity go with it, by the foreign keys.
   *
   * @return whether there was one
   */
  public boolean erase(ArticleId id) {
    return deleteById(id.uuid());
  }
}
