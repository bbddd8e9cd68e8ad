package io.newsgraph.gateway.entity;

import com.fasterxml.jackson.annotation.JsonAlias;
import io.newsgraph.gateway.relay.Edge;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("An entity's place in a list.")
public record EntityEdge(
    @NonNull @Description("The cursor to go on from, with `after` or `before`.") String cursor,
    @NonNull @Description("The entity.") @JsonAlias("entity") Entity node)
    implements Edge {}
