package io.newsgraph.gateway.correction;

import io.newsgraph.gateway.entity.Entity;
import io.newsgraph.gateway.ingest.UserError;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("What `splitEntity` did: either the new entity, or errors.")
public record SplitEntityPayload(
    @Description("The new entity, which the given articles name now.") Entity entity,
    @NonNull @Description("What was wrong with the input; empty when it is split.")
        List<@NonNull UserError> userErrors) {}
