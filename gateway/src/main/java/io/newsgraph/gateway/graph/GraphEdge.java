package io.newsgraph.gateway.graph;

import io.newsgraph.gateway.entity.Entity;
import io.newsgraph.gateway.guard.ListLimit;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("Two entities that are named together. Co-occurrence has no direction.")
public record GraphEdge(
    @NonNull @Description("The one entity; it is among the graph's nodes.") Entity source,
    @NonNull @Description("The other entity; it is among the graph's nodes.") Entity target,
    @Description("How many articles name both, plus how many sentences do.") int weight,
    @NonNull @Description("What joins them.") List<@NonNull GraphEdgeType> types,
    @NonNull @Description("Sentences that show it, at most 5.") List<@NonNull Evidence> evidence) {

  public GraphEdge {
    types = ListLimit.bounded(types);
    evidence = ListLimit.bounded(evidence);
  }
}
