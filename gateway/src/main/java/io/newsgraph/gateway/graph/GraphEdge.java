package io.newsgraph.gateway.graph;

import io.newsgraph.gateway.entity.Entity;
import io.newsgraph.gateway.guard.ListLimit;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("Two entities that are named together, and the relations that join them.")
public record GraphEdge(
    @NonNull @Description("The one entity; it is among the graph's nodes.") Entity source,
    @NonNull @Description("The other entity; it is among the graph's nodes.") Entity target,
    @Description("How many articles name both, plus how many sentences do.") int weight,
    @NonNull @Description("What joins them: always CO_OCCURRENCE, then the relations.")
        List<@NonNull GraphEdgeType> types,
    @NonNull @Description("Sentences that show it, at most 5; first those that state a relation.")
        List<@NonNull Evidence> evidence) {

  public GraphEdge {
    types = ListLimit.bounded(types);
    evidence = ListLimit.bounded(evidence);
  }
}
