package io.newsgraph.gateway.entity;

import com.fasterxml.jackson.annotation.JsonAlias;
import io.newsgraph.gateway.relay.Edge;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("An entity that is named together with another one, and how often.")
public record NeighbourEdge(
    @NonNull @Description("The cursor to go on from, with `after` or `before`.") String cursor,
    @NonNull @Description("The neighbour.") @JsonAlias("entity") Entity node,
    @Description("How many articles name both, plus how many sentences do.") int weight,
    @Description("How many articles name both.") int articleCount)
    implements Edge {}
