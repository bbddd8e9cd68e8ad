package io.newsgraph.gateway.correction;

import io.newsgraph.gateway.entity.Entity;
import io.newsgraph.gateway.ingest.UserError;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("What `mergeEntities` did: either the entity as it is now, or errors.")
public record MergeEntitiesPayload(
    @Description("The survivor, with all articles of those merged into it.") Entity entity,
    @NonNull @Description("What was wrong with the input; empty when they are merged.")
        List<@NonNull UserError> userErrors) {}
