package io.newsgraph.gateway.correction;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

@Input("MergeEntitiesInput")
@Description("Entities that are one.")
public record MergeEntitiesInput(
    @Id
        @NonNull
        @Description(
            "Those that become part of the other, at most 100; together in at most 10,000 articles."
                + " Their ids answer with the survivor from then on.")
        List<@NonNull String> from,
    @Id @NonNull @Description("The one that stays.") String into,
    @Description("Why, for those who look at it later; at most 500 characters.") String reason) {}
