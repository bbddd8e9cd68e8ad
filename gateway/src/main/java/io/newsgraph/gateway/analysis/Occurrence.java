package io.newsgraph.gateway.analysis;

import org.eclipse.microprofile.graphql.Description;

@Description("A place in the text of the analysed revision.")
public record Occurrence(
    @Description("Where it starts in the article's text, in UTF-16 code units.") int start,
    @Description("Where it ends there, exclusive.") int end,
    @Description("The index of the block it stands in.") int block) {}
