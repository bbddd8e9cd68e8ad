package io.newsgraph.gateway.article;

import io.newsgraph.gateway.failure.ErrorCode;
import io.newsgraph.gateway.failure.RequestFailure;
import io.newsgraph.gateway.guard.ListLimit;
import io.newsgraph.gateway.relay.NodeId;
import io.smallrye.graphql.api.Context;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/** Reads single articles. */
@GraphQLApi
public class ArticleApi {

  private final ArticleLoader articles;
  private final RevisionsLoader revisions;

  ArticleApi(ArticleLoader articles, RevisionsLoader revisions) {
    this.articles = articles;
    this.revisions = revisions;
  }

  @Query
  @Description(
      "One article, by its id or by its URL: give exactly one. Unknown: null, with the error"
          + " ARTICLE_NOT_FOUND.")
  public CompletionStage<Article> article(
      Context context,
      @Id @Description("The article's id.") String id,
      @Description("The article's URL; tracking parameters and the like don't matter.")
          String url) {
    if ((id == null) == (url == null)) {
      throw new RequestFailure(ErrorCode.INVALID_ARGUMENT, "Give either id or url.");
    }
    return found(id == null ? articles.byUrl(context, url) : byId(context, id));
  }

  private CompletionStage<Article> byId(Context context, String id) {
    return articles.byId(context, NodeId.requireArticle(id));
  }

  /** The article, or the failure that says there is none. */
  public static CompletionStage<Article> found(CompletionStage<Article> read) {
    return read.thenApply(
        article -> {
          if (article == null) {
            throw new RequestFailure(
                ErrorCode.ARTICLE_NOT_FOUND, "There is no such article, or it was deleted.");
          }
          return article;
        });
  }

  @Description(
      "The article. Null where it was deleted a moment ago and the list does not know yet.")
  public CompletionStage<Article> node(Context context, @Source ArticleEdge edge) {
    return edge.article() == null
        ? articles.byId(context, edge.articleId())
        : CompletableFuture.completedFuture(edge.article());
  }

  @Description(
      "All states the article had, newest first, at most the first 500. Null if they can't be"
          + " read.")
  public CompletionStage<List<@NonNull ArticleRevision>> revisions(
      Context context, @Source Article article) {
    return revisions
        .of(context, article)
        .thenApply(states -> states == null ? null : ListLimit.bounded(states));
  }
}
