package io.newsgraph.gateway.ingest;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

@Description("What `deleteArticle` did: either the id that is gone, or errors.")
public record DeleteArticlePayload(
    @Id @Description("The id of the article that was deleted.") String deletedId,
    @NonNull @Description("What was wrong with the input; empty when it was deleted.")
        List<@NonNull UserError> userErrors) {}
