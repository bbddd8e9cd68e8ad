package io.newsgraph.gateway.correction;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

@Input("SplitEntityInput")
@Description("An entity that is two.")
public record SplitEntityInput(
    @Id @NonNull @Description("The entity.") String entity,
    @Id
        @NonNull
        @Description(
            "The articles that name the other one: at most 1,000, and not all that name the entity.")
        List<@NonNull String> articles,
    @Description("What to call the other one; if left out, as its articles do.") String name,
    @Description("What tells it from the first, such as 배우; if left out, what its articles tell.")
        String description,
    @Description("Why, for those who look at it later; at most 500 characters.") String reason) {}
