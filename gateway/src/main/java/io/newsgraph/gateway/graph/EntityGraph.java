package io.newsgraph.gateway.graph;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("Entities, and which of them are named together.")
public record EntityGraph(
    @NonNull @Description("The entities, at most 500.") List<@NonNull GraphNode> nodes,
    @NonNull @Description("The pairs named together, at most 2,000.")
        List<@NonNull GraphEdge> edges,
    @Description("Whether there was more than the limits let through.") boolean truncated) {}
