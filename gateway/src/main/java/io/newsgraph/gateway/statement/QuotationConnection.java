package io.newsgraph.gateway.statement;

import io.newsgraph.gateway.relay.Page;
import io.newsgraph.gateway.relay.PageInfo;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("One page of an entity's quotations (Relay).")
public record QuotationConnection(
    @NonNull @Description("The quotations of this page, each with its cursor.")
        List<@NonNull QuotationEdge> edges,
    @NonNull @Description("Where this page stands in the list.") PageInfo pageInfo,
    @Description("How many quotations the whole list has. Counted only if selected.")
        Integer totalCount) {

  static QuotationConnection of(Page<QuotationEdge> page) {
    return new QuotationConnection(page.items(), page.info(), page.totalCount());
  }
}
