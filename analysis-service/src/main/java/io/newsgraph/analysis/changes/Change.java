package io.newsgraph.analysis.changes;

import io.newsgraph.analysis.identifier.ArticleId;
import io.newsgraph.analysis.identifier.EntityId;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That an article was analysed, in a revision that had not been before. */
@Schema(
    name = "AnalysisChange",
    description = "That an article was analysed, in a revision that had not been before")
public record Change(
    @Schema(description = "Place in the feed; grows, with gaps", examples = "12") long sequence,
    ArticleId articleId,
    @Schema(description = "The revision that was analysed") int revision,
    @Schema(
            description =
                "The entities it names now, and those that were merged into them: whoever waits for"
                    + " an entity need not follow its merges")
        List<EntityId> entityIds) {

  public Change {
    entityIds = List.copyOf(entityIds);
  }
}
