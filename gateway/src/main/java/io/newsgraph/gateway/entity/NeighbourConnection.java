package io.newsgraph.gateway.entity;

import io.newsgraph.gateway.relay.Page;
import io.newsgraph.gateway.relay.PageInfo;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("One page of an entity's neighbours, heaviest first (Relay).")
public record NeighbourConnection(
    @NonNull @Description("The neighbours of this page, each with its cursor.")
        List<@NonNull NeighbourEdge> edges,
    @NonNull @Description("Where this page stands in the list.") PageInfo pageInfo,
    @Description("How many neighbours the entity has. Counted only if selected.")
        Integer totalCount) {

  static NeighbourConnection of(Page<NeighbourEdge> page) {
    return new NeighbourConnection(page.items(), page.info(), page.totalCount());
  }
}
