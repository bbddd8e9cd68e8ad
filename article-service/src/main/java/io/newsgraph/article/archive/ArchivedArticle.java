package io.newsgraph.article.archive;

import io.newsgraph.article.identity.ArticleId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** An article as it is now: what lists filter and order by. Its content is in its revisions. */
@Entity
@Table(name = "article")
public class ArchivedArticle {

  @Id UUID id;
  int revision;
  String url;
  String publisher;
  String section;

  @Column(name = "published_at")
  Instant publishedAt;

  @Column(name = "collected_at")
  Instant collectedAt;

  @JdbcTypeCode(SqlTypes.JSON)
  GivenMetadata given;

  protected ArchivedArticle() {}

  /**
   * A new article, as yet without revision.
   *
   * @param url canonical, or null
   */
  public ArchivedArticle(ArticleId id, String url, Instant collectedAt, GivenMetadata given) {
    this.id = id.uuid();
    this.url = url;
    this.collectedAt = collectedAt;
    this.given = given;
  }

  /** Makes a next revision of this article and shows it in lists. */
  public ArticleRevision revise(Content content, RawInput raw, Instant recordedAt) {
    revision++;
    publisher = content.publisher();
    section = content.section();
    publishedAt = content.publishedAt();
    return new ArticleRevision(new RevisionKey(id, revision), content, raw, recordedAt);
  }

  public ArticleId id() {
    return new ArticleId(id);
  }

  public int revision() {
    return revision;
  }

  public String url() {
    return url;
  }

  public Instant collectedAt() {
    return collectedAt;
  }

  public GivenMetadata given() {
    return given;
  }

  public void give(GivenMetadata metadata) {
    given = metadata;
  }
}
