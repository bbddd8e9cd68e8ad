package io.newsgraph.article.revision;

import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An article's revisions, newest first. */
@Schema(description = "An article's revisions, newest first")
public record Revisions(String articleId, List<Entry> revisions) {

  /** A revision in few words. */
  @Schema(name = "Revision")
  public record Entry(
      int revision, @Schema(nullable = true) String title, OffsetDateTime recordedAt) {}
}
