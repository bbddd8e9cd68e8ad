package io.newsgraph.analysis.changes;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A part of the feed in its order. */
@Schema(name = "AnalysisChangePage", description = "A part of the feed in its order")
public record ChangePage(
    @Schema(
            description =
                "Names the run of numbers. Renewed when the database was restored: a reader that"
                    + " meets an epoch it does not know goes on from where that stands")
        String epoch,
    List<Change> changes,
    @Schema(description = "Where to go on from; the number asked with if there was nothing")
        long last,
    @Schema(description = "The feed's highest number now") long head) {

  public ChangePage {
    changes = List.copyOf(changes);
  }
}
