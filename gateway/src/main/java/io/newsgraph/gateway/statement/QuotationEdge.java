package io.newsgraph.gateway.statement;

import com.fasterxml.jackson.annotation.JsonAlias;
import io.newsgraph.gateway.relay.Edge;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A quotation's place in a list.")
public record QuotationEdge(
    @NonNull @Description("The cursor to go on from, with `after` or `before`.") String cursor,
    @NonNull @Description("The quotation.") @JsonAlias("quotation") Quotation node)
    implements Edge {}
