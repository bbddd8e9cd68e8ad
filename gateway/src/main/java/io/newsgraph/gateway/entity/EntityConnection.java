package io.newsgraph.gateway.entity;

import io.newsgraph.gateway.relay.Page;
import io.newsgraph.gateway.relay.PageInfo;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("One page of a list of entities (Relay).")
public record EntityConnection(
    @NonNull @Description("The entities of this page, each with its cursor.")
        List<@NonNull EntityEdge> edges,
    @NonNull @Description("Where this page stands in the list.") PageInfo pageInfo,
    @Description("How many entities the whole list has. Counted only if selected.")
        Integer totalCount) {

  static EntityConnection of(Page<EntityEdge> page) {
    return new EntityConnection(page.items(), page.info(), page.totalCount());
  }
}
