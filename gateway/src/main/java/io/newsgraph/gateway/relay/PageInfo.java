package io.newsgraph.gateway.relay;

import org.eclipse.microprofile.graphql.Description;

@Description("Where a page stands in its list (Relay).")
public record PageInfo(
    @Description("The cursor of the first edge; null on an empty page.") String startCursor,
    @Description("The cursor of the last edge; null on an empty page.") String endCursor,
    @Description("Whether more follows: ask with `first` and `after: endCursor`.")
        boolean hasNextPage,
    @Description("Whether something stands before: ask with `last` and `before: startCursor`.")
        boolean hasPreviousPage) {}
