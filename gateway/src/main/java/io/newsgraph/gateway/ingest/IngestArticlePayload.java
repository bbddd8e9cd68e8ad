package io.newsgraph.gateway.ingest;

import io.newsgraph.gateway.article.Article;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("What `ingestArticle` did: either an article and an outcome, or errors.")
public record IngestArticlePayload(
    @Description("The article as it is now stored. Its analysis follows a moment later.")
        Article article,
    @Description("Whether it was new.") IngestOutcome outcome,
    @NonNull @Description("What was wrong with the input; empty when it was taken in.")
        List<@NonNull UserError> userErrors) {}
