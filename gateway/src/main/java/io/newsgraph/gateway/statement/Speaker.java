package io.newsgraph.gateway.statement;

import io.newsgraph.gateway.entity.Entity;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("Who said something.")
public record Speaker(
    @Description(
            "The entity that is, or for which a member without a name speaks (외교부 당국자); null where"
                + " neither is named, as of 업계 관계자.")
        Entity entity,
    @NonNull
        @Description(
            "How the article calls the speaker there; exactly the text from `start` to `end`.")
        String text,
    @Description("Where that starts in the article's text, in UTF-16 code units.") int start,
    @Description("Where it ends there, exclusive.") int end) {}
