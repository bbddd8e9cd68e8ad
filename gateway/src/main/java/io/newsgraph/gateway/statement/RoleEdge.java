package io.newsgraph.gateway.statement;

import com.fasterxml.jackson.annotation.JsonAlias;
import io.newsgraph.gateway.relay.Edge;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A role's place in a list.")
public record RoleEdge(
    @NonNull @Description("The cursor to go on from, with `after` or `before`.") String cursor,
    @NonNull @Description("The role.") @JsonAlias("role") Role node)
    implements Edge {}
