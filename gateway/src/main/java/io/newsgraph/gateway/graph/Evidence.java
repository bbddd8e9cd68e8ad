package io.newsgraph.gateway.graph;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A sentence that shows what an edge says.")
public record Evidence(
    @Ignore String articleId,
    @Description("The revision of the article that the offsets count in.") int revision,
    @NonNull @Description("The sentence.") String sentence,
    @Description("Where it starts in the article's text, in UTF-16 code units.") int start,
    @Description("Where it ends there, exclusive.") int end) {}
