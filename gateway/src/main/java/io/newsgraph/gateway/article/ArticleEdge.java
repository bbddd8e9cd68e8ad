package io.newsgraph.gateway.article;

import io.newsgraph.gateway.relay.Edge;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * An article's place in a list.
 *
 * @param articleId where the list came from analysis-service, which knows ids only
 * @param article where the list came from article-service
 */
@Description("An article's place in a list.")
public record ArticleEdge(
    @NonNull @Description("The cursor to go on from, with `after` or `before`.") String cursor,
    @Ignore String articleId,
    @Ignore Article article)
    implements Edge {}
