package io.newsgraph.gateway.node;

import io.newsgraph.gateway.article.ArticleApi;
import io.newsgraph.gateway.article.ArticleLoader;
import io.newsgraph.gateway.entity.EntityApi;
import io.newsgraph.gateway.entity.EntityLoader;
import io.newsgraph.gateway.relay.Node;
import io.newsgraph.gateway.relay.NodeId;
import io.smallrye.graphql.api.Context;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;

/** Reads anything by its global id. */
@GraphQLApi
public class NodeApi {

  private final ArticleLoader articles;
  private final EntityLoader entities;

  NodeApi(ArticleLoader articles, EntityLoader entities) {
    this.articles = articles;
    this.entities = entities;
  }

  @Query
  @Description(
      "Anything by its global id (Relay): an article or an entity. Unknown: null, with an error.")
  public CompletionStage<Node> node(
      Context context, @Id @NonNull @Description("The global id.") String id) {
    if (NodeId.isArticle(id)) {
      return ArticleApi.found(articles.byId(context, id)).thenApply(Function.identity());
    }
    if (NodeId.isEntity(id)) {
      return EntityApi.found(entities.byId(context, id)).thenApply(Function.identity());
    }
    throw NodeId.malformed("an id of this API: art_ or ent_ and 32 lowercase hexadecimal digits");
  }
}
