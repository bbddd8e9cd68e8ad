package io.newsgraph.gateway.graph;

import io.newsgraph.gateway.loading.AlwaysRead;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A sentence that shows what an edge says.")
public record Evidence(
    @AlwaysRead @Ignore String articleId,
    @Description("The article's revision that the offsets count in; null for `analyzeText`.")
        Integer revision,
    @NonNull @Description("The sentence.") String sentence,
    @Description("Where it starts in the article's text, in UTF-16 code units.") int start,
    @Description("Where it ends there, exclusive.") int end,
    @NonNull @Description("Which of the edge's types it shows.") GraphEdgeType type) {

  public Evidence {
    // What a service answers that does not tell types yet.
    type = type == null ? GraphEdgeType.CO_OCCURRENCE : type;
  }
}
