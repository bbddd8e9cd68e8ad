package io.newsgraph.gateway.statement;

import io.newsgraph.gateway.relay.Page;
import io.newsgraph.gateway.relay.PageInfo;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("One page of an entity's roles (Relay).")
public record RoleConnection(
    @NonNull @Description("The roles of this page, each with its cursor.")
        List<@NonNull RoleEdge> edges,
    @NonNull @Description("Where this page stands in the list.") PageInfo pageInfo,
    @Description("How many roles the whole list has. Counted only if selected.")
        Integer totalCount) {

  static RoleConnection of(Page<RoleEdge> page) {
    return new RoleConnection(page.items(), page.info(), page.totalCount());
  }
}
