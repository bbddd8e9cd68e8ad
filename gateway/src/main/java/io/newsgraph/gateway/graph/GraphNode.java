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
            "The community it belongs to: a part of this graph whose entities are named with each"
                + " other more than with others. They are numbered by size, from 0 for the largest;"
                + " an entity without edges is one of its own.")
        int community) {}
