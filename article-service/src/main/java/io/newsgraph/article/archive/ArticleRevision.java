package io.newsgraph.article.archive;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** What an article said at one of its changes; written once. */
@Entity
@Immutable
@Table(name = "revision")
public class ArticleRevision {

  @EmbeddedId RevisionKey key;

  @Column(name = "recorded_at")
  Instant recordedAt;

  @Embedded Content content;
  String parser;

  // Comparing a re-post with what is known needs the content only.
  @Basic(fetch = FetchType.LAZY)
  byte[] raw;

  protected ArticleRevision() {}

  ArticleRevision(RevisionKey key, Content content, RawInput raw, Instant recordedAt) {
    this.key = key;
    this.recordedAt = recordedAt;
    this.content = content;
    this.parser = raw.parser();
    this.raw = CompressedText.compress(raw.text());
  }

  public int revision() {
    return key.revision();
  }

  public Instant recordedAt() {
    return recordedAt;
  }

  public Content content() {
    return content;
  }

  public String parser() {
    return parser;
  }

  /** The text as it was received; read from the database when asked for. */
  public String rawText() {
    return CompressedText.decompress(raw);
  }
}
