package io.newsgraph.gateway.statement;

import io.newsgraph.gateway.article.Article;
import io.newsgraph.gateway.article.ArticleLoader;
import io.smallrye.graphql.api.Context;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Source;

/** Joins what is stated with the articles that state it. */
@GraphQLApi
public class StatementApi {

  private final ArticleLoader articles;

  StatementApi(ArticleLoader articles) {
    this.articles = articles;
  }

  @Description(
      "The article that reports it. Null for `analyzeText`, and where it was deleted a moment ago.")
  public CompletionStage<Article> article(Context context, @Source Quotation quotation) {
    return byId(context, quotation.articleId());
  }

  @Description(
      "The article that states it. Null for `analyzeText`, and where it was deleted a moment ago.")
  public CompletionStage<Article> article(Context context, @Source RelationEvidence evidence) {
    return byId(context, evidence.articleId());
  }

  private CompletionStage<Article> byId(Context context, String id) {
    return id == null ? CompletableFuture.completedStage(null) : articles.byId(context, id);
  }
}
