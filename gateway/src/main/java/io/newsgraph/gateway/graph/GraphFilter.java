package io.newsgraph.gateway.graph;

import io.newsgraph.gateway.relay.NodeId;
import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

@Input("GraphFilter")
@Description("Which articles a graph is made of, and how much of it is shown.")
public record GraphFilter(
    @Id @Description("Only these entities and their neighbours.") @Nullable
        List<@NonNull String> entityIds,
    @Description("Only articles of these publishers.") @Nullable List<@NonNull String> publishers,
    @Description("Only articles of these sections.") @Nullable List<@NonNull String> sections,
    @Description("Only articles from this time on: a date (2024-09-27) or a date and time.")
        String from,
    @Description("Only articles before this time; of a date, through the end of that day in Seoul.")
        String to,
    @Description(
            "Only edges of at least one of these types. Without CO_OCCURRENCE, weights count the"
                + " articles and sentences that state such a relation.")
        @Nullable
        List<@NonNull GraphEdgeType> types,
    @Description("Only edges of at least this weight. 1 unless given.") Integer minWeight,
    @Description("At most so many nodes, the heaviest first: 1 to 500, 50 unless given.")
        Integer maxNodes,
    @Description("At most so many edges, the heaviest first: 1 to 2000, 200 unless given.")
        Integer maxEdges) {

  static final GraphFilter NONE =
      new GraphFilter(null, null, null, null, null, null, null, null, null);

  /** The filter with every id checked. */
  GraphFilter checked() {
    if (entityIds != null) {
      entityIds.forEach(NodeId::requireEntity);
    }
    return this;
  }
}
