package io.newsgraph.gateway.subscription;

import graphql.GraphQLContext;
import graphql.schema.DataFetchingEnvironment;
import io.newsgraph.gateway.article.Article;
import io.smallrye.graphql.api.Context;
import io.smallrye.mutiny.Multi;
import java.util.Optional;

/**
 * The source of a subscription's events, on its way from the field to the engine. As SmallRye hands
 * it on, it would hold the whole execution that it began with, loaders and all, for as long as the
 * subscription lasts.
 *
 * @param events each article as a reference
 */
public record ArticleEvents(Multi<Article> events) {

  /** Offers the source to the engine, beside SmallRye. */
  static Multi<Article> offer(Context context, Multi<Article> events) {
    context
        .unwrap(DataFetchingEnvironment.class)
        .getGraphQlContext()
        .put(ArticleEvents.class, new ArticleEvents(events));
    return events;
  }

  /** What an execution's field offered. */
  public static Optional<ArticleEvents> in(GraphQLContext context) {
    return context.getOrEmpty(ArticleEvents.class);
  }
}
