package io.newsgraph.gateway.listing;

import io.newsgraph.gateway.analysis.AnalysisStatus;
import io.newsgraph.gateway.relay.NodeId;
import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

@Input("ArticleFilter")
@Description("Which articles a list has: those for which everything given here holds.")
public record ArticleFilter(
    @Description("Of one of these publishers.") @Nullable List<@NonNull String> publishers,
    @Description("Of one of these sections.") @Nullable List<@NonNull String> sections,
    @Description("From this time on: a date (2024-09-27), or a date and time (ISO 8601).")
        String from,
    @Description("Before this time; of a date, through the end of that day in Seoul.") String to,
    @Id @Description("Naming these entities; see `match`.") @Nullable
        List<@NonNull String> entityIds,
    @Description("Whether all `entityIds` must be named, or any. ALL unless given.")
        EntityMatch match,
    @Description("Whose analysis is this far.") AnalysisStatus analysisStatus,
    @Description("About one of these topics, such as 경제; see `Topic.label`.") @Nullable
        List<@NonNull String> topics,
    @Description("With one of these among its terms, to the letter; see `Keyword.term`.") @Nullable
        List<@NonNull String> keywords) {

  static final ArticleFilter NONE =
      new ArticleFilter(null, null, null, null, null, null, null, null, null);

  /** Whether only analysis-service can answer it. */
  boolean asksForAnalysis() {
    return analysisStatus != null || given(entityIds) || given(topics) || given(keywords);
  }

  private static boolean given(List<String> values) {
    return values != null && !values.isEmpty();
  }

  /** The filter with every id checked. */
  ArticleFilter checked() {
    if (entityIds != null) {
      entityIds.forEach(NodeId::requireEntity);
    }
    return this;
  }
}
