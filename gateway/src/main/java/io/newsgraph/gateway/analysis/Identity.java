package io.newsgraph.gateway.analysis;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("Why what an article names is taken for the entity it is.")
public record Identity(
    @NonNull @Description("What decided.") IdentityReason reason,
    @Description(
            "What that stands on: the shared organisation, office or neighbours, the alias, what"
                + " differs, or what people wrote about their correction. Null where the reason says"
                + " it all.")
        String detail) {}
