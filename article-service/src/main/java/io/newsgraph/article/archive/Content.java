package io.newsgraph.article.archive;

import io.newsgraph.article.parse.Block;
import io.newsgraph.article.parse.Byline;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * What an article says: its metadata and its typed parts. Two inputs of equal content are the same
 * revision, however their white space differs.
 */
@Embeddable
public record Content(
    String title,
    String publisher,
    String section,
    @Column(name = "published_at") Instant publishedAt,
    @Column(name = "modified_at") Instant modifiedAt,
    @JdbcTypeCode(SqlTypes.JSON) List<String> decks,
    @JdbcTypeCode(SqlTypes.JSON) List<Byline> bylines,
    @JdbcTypeCode(SqlTypes.JSON) List<Block> blocks) {

  public Content {
    decks = List.copyOf(decks);
    bylines = List.copyOf(bylines);
    blocks = List.copyOf(blocks);
  }
}
