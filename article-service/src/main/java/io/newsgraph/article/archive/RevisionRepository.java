package io.newsgraph.article.archive;

import io.newsgraph.article.identity.ArticleId;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Keeps what articles said at each of their changes. */
@ApplicationScoped
public class RevisionRepository implements PanacheRepositoryBase<ArticleRevision, RevisionKey> {

  private static final String SUMMARIES =
      """
      SELECT r.article_id, r.revision, r.title, r.recorded_at
      FROM (SELECT DISTINCT unnest(CAST(:ids AS uuid[])) AS id) asked
      CROSS JOIN LATERAL (
        SELECT article_id, revision, title, recorded_at FROM revision
        WHERE article_id = asked.id ORDER BY revision DESC LIMIT :most) r
      ORDER BY r.article_id, r.revision DESC
      """;

  /** The newest revision of an article that has one. */
  public ArticleRevision newestOf(ArchivedArticle article) {
    return findById(new RevisionKey(article.id, article.revision));
  }

  /**
   * The newest revisions of each article, without their texts: by article, newest first. An article
   * that does not exist has none.
   */
  public List<RevisionSummary> summariesOf(Collection<ArticleId> ids, int mostEach) {
    return getSession()
        .createNativeQuery(SUMMARIES, Tuple.class)
        .setParameter("ids", ids.stream().map(ArticleId::uuid).toArray(UUID[]::new))
        .setParameter("most", mostEach)
        .getResultStream()
        .map(RevisionRepository::summary)
        .toList();
  }

  private static RevisionSummary summary(Tuple row) {
    return new RevisionSummary(
        new ArticleId(row.get("article_id", UUID.class)),
        row.get("revision", Integer.class),
        row.get("title", String.class),
        row.get("recorded_at", Instant.class));
  }
}
