package io.newsgraph.gateway.graph;

import io.newsgraph.gateway.article.Article;
import io.newsgraph.gateway.article.ArticleLoader;
import io.newsgraph.gateway.loading.Selection;
import io.newsgraph.gateway.loading.SharedReads;
import io.newsgraph.gateway.upstream.ServiceName;
import io.newsgraph.gateway.upstream.Upstream;
import io.smallrye.common.annotation.Identifier;
import io.smallrye.graphql.api.Context;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Reads graphs over many articles. */
@GraphQLApi
public class GraphApi {

  private final GraphClient client;

  private final Upstream service;
  private final ArticleLoader articles;

  GraphApi(
      @RestClient GraphClient client,
      @Identifier(ServiceName.ANALYSIS_SERVICE) Upstream service,
      ArticleLoader articles) {
    this.client = client;
    this.service = service;
    this.articles = articles;
  }

  @Query
  @Description("The graph of all articles that the filter keeps.")
  public CompletionStage<EntityGraph> entityGraph(
      Context context,
      @Description("Which articles, and how much of their graph.") GraphFilter filter) {
    GraphFilter kept = filter == null ? GraphFilter.NONE : filter.checked();
    String fields = String.join(",", ServiceGraph.fields(Selection.of(context)));
    return SharedReads.read(
            context,
            GraphClient.class,
            List.of(kept, fields),
            () ->
                service.read(
                    () ->
                        client.graph(
                            kept.entityIds(),
                            kept.publishers(),
                            kept.sections(),
                            kept.from(),
                            kept.to(),
                            kept.types(),
                            kept.minWeight(),
                            kept.maxNodes(),
                            kept.maxEdges(),
                            fields)))
        .thenApply(ServiceGraph::toEntityGraph);
  }

  @Description(
      "The article the sentence stands in. Null for `analyzeText`, and where it was deleted a moment"
          + " ago.")
  public CompletionStage<Article> article(Context context, @Source Evidence evidence) {
    return evidence.articleId() == null
        ? CompletableFuture.completedStage(null)
        : articles.byId(context, evidence.articleId());
  }
}
