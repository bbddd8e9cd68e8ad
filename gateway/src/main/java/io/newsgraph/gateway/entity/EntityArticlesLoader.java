package io.newsgraph.gateway.entity;

import io.newsgraph.gateway.article.ArticleConnection;
import io.newsgraph.gateway.article.ArticleEdge;
import io.newsgraph.gateway.relay.PageRequest;
import io.newsgraph.gateway.upstream.ServiceName;
import io.newsgraph.gateway.upstream.Upstream;
import io.smallrye.common.annotation.Identifier;
import io.smallrye.graphql.api.Context;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The articles that name an entity, as pages of ids. */
@Singleton
final class EntityArticlesLoader extends EntityPageLoader<ArticleEdge> {

  EntityArticlesLoader(
      @RestClient EntityClient client, @Identifier(ServiceName.ANALYSIS_SERVICE) Upstream service) {
    super(service, client::articles);
  }

  CompletionStage<ArticleConnection> page(Context context, Entity entity, PageRequest page) {
    return load(context, Key.of(entity, page, Set.of())).thenApply(ArticleConnection::of);
  }
}
