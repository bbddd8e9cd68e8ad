package io.newsgraph.gateway.graph;

import io.newsgraph.gateway.entity.Entity;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("An entity in a graph.")
public record GraphNode(
    @NonNull @Description("The entity.") Entity entity,
    @Description(
            "How many of the graph's articles name it; in one article's graph, how often that"
                + " article names it.")
        int weight,
    @Description(
            "The number of the community it belongs to; null where communities were not computed.")
        Integer community) {}
