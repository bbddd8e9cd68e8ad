package io.newsgraph.gateway.analysis;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A place where an article names an entity.")
public record Mention(
    @NonNull @Description("The words that name it; exactly the text from `start` to `end`.")
        String text,
    @Description("Where it starts in the article's text, in UTF-16 code units.") int start,
    @Description("Where it ends there, exclusive.") int end,
    @Description("The index of the block it stands in.") int block) {}
