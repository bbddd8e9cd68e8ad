package io.newsgraph.article.changes;

import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An article's last change. Of a deleted article there is nothing but the id. */
@Schema(description = "An article's last change; of a deleted article there is nothing but the id")
public record Change(
    @Schema(description = "Place in the feed; grows, with gaps", examples = "12") long sequence,
    Kind kind,
    @Schema(examples = "art_01924f2b7c3e7d4a8f00a1b2c3d4e5f6") String articleId,
    @Schema(nullable = true, description = "The article's newest revision") Integer revision,
    @Schema(nullable = true) String title,
    @Schema(nullable = true) String publisher,
    @Schema(nullable = true) String section,
    @Schema(nullable = true) OffsetDateTime publishedAt,
    @Schema(nullable = true) OffsetDateTime collectedAt) {

  /** What became of the article. */
  @Schema(name = "ChangeKind")
  public enum Kind {
    UPSERTED,
    DELETED
  }
}
