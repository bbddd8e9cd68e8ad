package io.newsgraph.article.archive;

import io.newsgraph.article.identity.ArticleId;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Keeps what articles said at each of their changes. */
@ApplicationScoped
public class RevisionRepository implements PanacheRepositoryBase<ArticleRevision, RevisionKey> {

  /** The newest revision of an article that has one. */
  public ArticleRevision newestOf(ArchivedArticle article) {
    return findById(new RevisionKey(article.id, article.revision));
  }

  /**
   * An article's revisions without their texts, newest first; empty if there is no such article.
   */
  public List<RevisionSummary> summariesOf(ArticleId id, int most) {
    return find(
            """
            SELECT r.key.revision, r.content.title, r.recordedAt FROM ArticleRevision r
            WHERE r.key.articleId = ?1 ORDER BY r.key.revision DESC
            """,
            id.uuid())
        .project(RevisionSummary.class)
        .page(0, most)
        .list();
  }
}
